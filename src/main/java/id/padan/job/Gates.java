package id.padan.job;

import id.padan.recap.Indonesian;
import id.padan.reference.PmmIndex;
import id.padan.settings.JobFile;
import id.padan.settings.Sources;
import id.padan.snapshot.Manifest;
import id.padan.snapshot.SnapshotKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What keeps a run from being published: snapshots too old, too far apart in time, or of different offices. */
final class Gates {
    /** Lists the office keeps itself; their age says nothing. */
    private static final Set<SnapshotKind> KEPT_LISTS =
            EnumSet.of(SnapshotKind.PADANAN_UNOR, SnapshotKind.PENGECUALIAN);

    /** Of fewer rows no share says anything. */
    private static final int FEWEST_ROWS = 20;

    /** More than one in two NIP damaged: hardly anybody could be judged, and a recap would list the file's fault as theirs. */
    private static final long DAMAGED_CLOSES = 2;

    /** More than one in ten: not a few typing errors but a file that went through a spreadsheet. */
    private static final long DAMAGED_WARNS = 10;

    private Gates() {}

    /** False for lists the office keeps itself; their age says nothing. */
    static boolean isSnapshot(SnapshotKind kind) {
        return !KEPT_LISTS.contains(kind);
    }

    /** By age and by distance in time; none when these gates are open. */
    static List<ClosedGate> closed(JobFile job, Inputs inputs) {
        LocalDate today = job.rules().tanggal();
        List<ClosedGate> closed = new ArrayList<>();
        List<Manifest> snapshots =
                inputs.files().stream().filter(file -> isSnapshot(file.kind())).toList();
        List<String> old = snapshots.stream()
                .filter(file -> age(file, today) > job.thresholds().ageDays())
                .map(file -> "- " + file.kind() + " \"" + Inputs.nameOf(file) + "\" per "
                        + Indonesian.day(file.perTanggal()) + " (menurut " + file.perTanggalSource() + "), umur "
                        + age(file, today) + " hari")
                .toList();
        if (!old.isEmpty()) {
            closed.add(ClosedGate.of(
                    GateName.USIA_BERKAS,
                    "Berkas berikut lebih tua dari " + job.thresholds().ageDays() + " hari pada "
                            + Indonesian.day(today) + ":\n" + String.join("\n", old)
                            + "\nUnduh berkas yang lebih baru, atau naikkan ambang: usia_hari di berkas job."));
        }
        Comparator<Manifest> byDay = Comparator.comparing(Manifest::perTanggal);
        Manifest oldest = snapshots.stream().min(byDay).orElseThrow();
        Manifest newest = snapshots.stream().max(byDay).orElseThrow();
        long gap = ChronoUnit.DAYS.between(oldest.perTanggal(), newest.perTanggal());
        if (gap > job.thresholds().gapDays()) {
            closed.add(
                    ClosedGate.of(
                            GateName.SELISIH_BERKAS,
                            "Jarak antarberkas " + gap + " hari: " + oldest.kind() + " \"" + Inputs.nameOf(oldest)
                                    + "\" per " + Indonesian.day(oldest.perTanggal()) + ", " + newest.kind() + " \""
                                    + Inputs.nameOf(newest)
                                    + "\" per " + Indonesian.day(newest.perTanggal()) + "; batasnya "
                                    + job.thresholds().gapDays()
                                    + " hari. Unduh ulang berkas yang lebih lama, atau naikkan ambang: selisih_hari di berkas job."));
        }
        return List.copyOf(closed);
    }

    private static long age(Manifest file, LocalDate today) {
        return ChronoUnit.DAYS.between(file.perTanggal(), today);
    }

    /** A sentence for the officer for each source without which nothing can be judged and of which no row could be used. */
    static List<ClosedGate> closed(Inputs inputs, Map<SnapshotKind, Long> usable) {
        List<ClosedGate> closed = new ArrayList<>();
        for (SnapshotKind kind : Sources.REQUIRED) {
            if (usable.getOrDefault(kind, 0L) == 0) {
                closed.add(ClosedGate.of(
                        GateName.TANPA_BARIS,
                        "Berkas " + kind + " "
                                + inputs.of(kind).stream()
                                        .map(file -> "\"" + Inputs.nameOf(file) + "\"")
                                        .collect(Collectors.joining(", "))
                                + " tidak berisi satu baris pun yang dapat dipakai. Yang diterima: berkas dengan sekurangnya satu"
                                + " baris data. Tidak ada rekap yang diterbitkan; unduh ulang, lalu jalankan lagi."));
            }
        }
        return closed;
    }

    /** What does not keep a run from being published but must be said at its end: sentences, or none. */
    static List<String> warnings(PmmIndex pmm) {
        boolean many = pmm.damaged() * DAMAGED_WARNS > pmm.size();
        return many && pmm.damaged() * DAMAGED_CLOSES <= pmm.size()
                ? List.of(damaged(pmm) + ". Unduh ulang berkas PMM dan serahkan tanpa dibuka di Excel.")
                : List.of();
    }

    private static String damaged(PmmIndex pmm) {
        return Indonesian.number(pmm.damaged()) + " dari " + Indonesian.number(pmm.size())
                + " NIP di pmm rusak karena berkas pernah disimpan lewat Excel (angka-angka terakhirnya hilang)";
    }

    /** A sentence for the officer when PMM and SIASN hardly know the same people, else none. */
    static List<ClosedGate> closed(JobFile job, PmmIndex pmm) {
        if (pmm.damaged() * DAMAGED_CLOSES > pmm.size()) {
            return List.of(ClosedGate.of(
                    GateName.NIP_RUSAK,
                    damaged(pmm) + ". Tidak ada rekap yang diterbitkan. Unduh ulang berkas PMM dan serahkan tanpa"
                            + " dibuka di Excel."));
        }
        double limit = job.thresholds().knownNipPercent();
        if (pmm.withNip() < FEWEST_ROWS || pmm.known() * 100.0 >= limit * pmm.withNip()) {
            return List.of();
        }
        return List.of(ClosedGate.of(
                GateName.NIP_DIKENAL,
                "Hanya " + pmm.known() + " dari " + pmm.withNip()
                        + " NIP di pmm ada di siasn-pegawai; sekurangnya harus " + Indonesian.decimal(limit)
                        + " persen. Tampaknya salah satu berkas milik kantor lain, atau siasn-pegawai belum lengkap. Tidak ada rekap"
                        + " yang diterbitkan. Periksa asal kedua berkas itu, atau turunkan ambang: nip_dikenal_persen di berkas"
                        + " job."));
    }
}
