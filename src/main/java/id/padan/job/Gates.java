package id.padan.job;

import id.padan.settings.JobFile;
import id.padan.snapshot.Manifest;
import id.padan.snapshot.SnapshotKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What keeps a run from being published before a row is read: snapshots too old, or too far apart in time. */
final class Gates {
    /** Lists the office keeps itself; their age says nothing. */
    private static final Set<SnapshotKind> KEPT_LISTS =
            EnumSet.of(SnapshotKind.PADANAN_UNOR, SnapshotKind.PENGECUALIAN);

    private Gates() {}

    /** Sentences for the officer, none when all gates are open. */
    static List<String> closed(JobFile job, Inputs inputs) {
        LocalDate today = job.rules().tanggal();
        List<String> closed = new ArrayList<>();
        List<Manifest> snapshots = inputs.files().stream()
                .filter(file -> !KEPT_LISTS.contains(file.kind()))
                .toList();
        for (Manifest file : snapshots) {
            long age = ChronoUnit.DAYS.between(file.perTanggal(), today);
            if (age > job.thresholds().ageDays()) {
                closed.add("Berkas " + file.kind() + " \"" + Inputs.nameOf(file) + "\" per tanggal " + file.perTanggal()
                        + " (menurut " + file.perTanggalSource() + ") sudah berumur " + age + " hari pada " + today
                        + "; batasnya " + job.thresholds().ageDays()
                        + " hari. Unduh berkas yang lebih baru, atau naikkan ambang: usia_hari di berkas job.");
            }
        }
        Comparator<Manifest> byDay = Comparator.comparing(Manifest::perTanggal);
        Manifest oldest = snapshots.stream().min(byDay).orElseThrow();
        Manifest newest = snapshots.stream().max(byDay).orElseThrow();
        long gap = ChronoUnit.DAYS.between(oldest.perTanggal(), newest.perTanggal());
        if (gap > job.thresholds().gapDays()) {
            closed.add("Jarak antarberkas " + gap + " hari: " + oldest.kind() + " \"" + Inputs.nameOf(oldest)
                    + "\" per tanggal " + oldest.perTanggal() + ", " + newest.kind() + " \"" + Inputs.nameOf(newest)
                    + "\" per tanggal " + newest.perTanggal() + "; batasnya "
                    + job.thresholds().gapDays()
                    + " hari. Unduh ulang berkas yang lebih lama, atau naikkan ambang: selisih_hari di berkas job.");
        }
        return List.copyOf(closed);
    }
}
