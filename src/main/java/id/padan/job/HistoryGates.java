package id.padan.job;

import id.padan.domain.Instansi;
import id.padan.ledger.BookLine;
import id.padan.ledger.InputRecord;
import id.padan.life.SchoolRows;
import id.padan.life.UnitName;
import id.padan.recap.Indonesian;
import id.padan.settings.JobFile;
import id.padan.snapshot.Manifest;
import id.padan.snapshot.SnapshotKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gates that hold a run's files against those of the last accepted one: a finding may vanish only from files as good as those. */
final class HistoryGates {
    /** Lists the office keeps itself, and e-Kinerja's log, of which only the latest days are downloaded. */
    private static final Set<SnapshotKind> NO_SNAPSHOTS =
            EnumSet.of(SnapshotKind.PADANAN_UNOR, SnapshotKind.PENGECUALIAN, SnapshotKind.LOG_SINKRON);

    /** The tree may well be the same for months. */
    private static final Set<SnapshotKind> MAY_STAY_THE_SAME = EnumSet.of(SnapshotKind.SIASN_UNOR);

    /** Of fewer rows a share says nothing. */
    private static final long FEWEST_OF_INSTANSI = 20;

    private static final long FEWEST_OF_SCHOOL = 5;
    private static final int MOST_NAMED = 10;

    private final Baseline before;
    private final List<InputRecord> inputs;
    private final List<InputRecord> ever;
    private final Map<SnapshotKind, Set<String>> columns;
    private final JobFile.Thresholds limits;

    HistoryGates(Baseline before, JobFile.Thresholds limits) {
        this.before = before;
        this.inputs = before.inputs();
        this.ever = before.ever();
        this.columns = before.columns();
        this.limits = limits;
    }

    /** Before any row is read. */
    List<ClosedGate> ofFiles(List<Manifest> files) {
        List<ClosedGate> closed = new ArrayList<>();
        for (SnapshotKind kind : SnapshotKind.values()) {
            List<Manifest> now =
                    files.stream().filter(file -> file.kind() == kind).toList();
            if (!now.isEmpty() && !NO_SNAPSHOTS.contains(kind)) {
                older(kind, now).ifPresent(closed::add);
                same(kind, now).ifPresent(closed::add);
                lost(kind, now).ifPresent(closed::add);
            }
        }
        return closed;
    }

    private Optional<ClosedGate> older(SnapshotKind kind, List<Manifest> now) {
        LocalDate newest =
                now.stream().map(Manifest::perTanggal).max(LocalDate::compareTo).orElseThrow();
        return inputs.stream()
                .filter(input -> input.kind() == kind)
                .map(InputRecord::perTanggal)
                .max(LocalDate::compareTo)
                .filter(newest::isBefore)
                .map(last -> ClosedGate.of(
                        GateName.BERKAS_MUNDUR,
                        "Berkas " + kind + " \"" + Inputs.nameOf(now.get(0)) + "\" per " + Indonesian.day(newest) + " ("
                                + now.get(0).perTanggalSource() + "), padahal run "
                                + before.run().number()
                                + " sudah memakai data per " + Indonesian.day(last)
                                + ". Serahkan berkas yang lebih baru, atau betulkan tanggal datanya (per_tanggal di"
                                + " berkas job)."));
    }

    /** A file of last month under a new name, or with a new date. */
    private Optional<ClosedGate> same(SnapshotKind kind, List<Manifest> now) {
        if (MAY_STAY_THE_SAME.contains(kind)) {
            return Optional.empty();
        }
        for (Manifest file : now) {
            for (InputRecord known : ever) {
                if (known.kind() == kind
                        && known.sha256().equals(file.sha256())
                        && known.perTanggal().isBefore(file.perTanggal())) {
                    return Optional.of(
                            ClosedGate.of(
                                    GateName.ISI_SAMA,
                                    "Berkas " + kind + " \"" + Inputs.nameOf(file) + "\" disebut per "
                                            + Indonesian.day(file.perTanggal()) + " (" + file.perTanggalSource()
                                            + "), tetapi isinya sama persis dengan \"" + known.file() + "\" per "
                                            + Indonesian.day(known.perTanggal())
                                            + " yang sudah diterima. Tampaknya berkas lama diserahkan lagi; unduh berkas yang baru."));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<ClosedGate> lost(SnapshotKind kind, List<Manifest> now) {
        Set<String> lost = new TreeSet<>(columns.getOrDefault(kind, Set.of()));
        now.forEach(file -> file.columns().forEach(lost::remove));
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(ClosedGate.of(
                        GateName.KOLOM_HILANG,
                        "Berkas " + kind + " \"" + Inputs.nameOf(now.get(0)) + "\" tidak lagi mempunyai kolom "
                                + String.join(", ", lost) + ", padahal ada di run "
                                + before.run().number()
                                + ". Tanpa kolom itu sebagian temuan tidak dapat dinilai lagi. Unduh ulang dengan kolom"
                                + " lengkap, atau sebutkan nama barunya di profil."));
    }

    /** Once all rows are counted. */
    List<ClosedGate> ofRows(List<BookLine> books, List<SchoolRows> schools) {
        List<ClosedGate> closed = new ArrayList<>();
        instansi(books).ifPresent(closed::add);
        schools(schools).ifPresent(closed::add);
        return closed;
    }

    private Optional<ClosedGate> instansi(List<BookLine> books) {
        Map<UnitName, Long> now = new HashMap<>();
        books.forEach(line -> now.put(new UnitName(line.kind(), line.instansi().key(), 0), line.read()));
        List<UnitName> shrunk = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (BookLine line : before.books()) {
            UnitName unit = new UnitName(line.kind(), line.instansi().key(), 0);
            long rows = now.getOrDefault(unit, 0L);
            if (shrunk(line, rows, limits.instansiShrinkPercent())) {
                shrunk.add(unit);
                lines.add(line.kind() + ", " + named(line.instansi().nama()) + ": " + counts(line.read(), rows));
            }
        }
        return refused(
                GateName.SUSUT_INSTANSI,
                "Baris instansi berikut menyusut lebih dari " + limits.instansiShrinkPercent() + " persen sejak run "
                        + before.run().number(),
                lines,
                shrunk);
    }

    private Optional<ClosedGate> schools(List<SchoolRows> schools) {
        Map<UnitName, SchoolRows> now = new HashMap<>();
        schools.forEach(rows -> now.put(new UnitName(rows.kind(), "", rows.school()), rows));
        List<UnitName> shrunk = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        before.schools(then -> {
            UnitName unit = new UnitName(then.kind(), "", then.school());
            SchoolRows here = now.get(unit);
            long left = here == null ? 0 : here.rows();
            if (shrunk(then.rows(), left, FEWEST_OF_SCHOOL, limits.schoolShrinkPercent())) {
                shrunk.add(unit);
                lines.add(unit.kind() + ", " + named(then.nama()) + ": " + counts(then.rows(), left));
            }
        });
        return refused(
                GateName.SUSUT_SEKOLAH,
                "Baris sekolah berikut menyusut lebih dari " + limits.schoolShrinkPercent() + " persen sejak run "
                        + before.run().number(),
                lines.stream().sorted().toList(),
                shrunk);
    }

    /** Rows of which nobody can tell whose they are become fewer as they are repaired. */
    static boolean shrunk(BookLine before, long now, int percent) {
        return !NO_SNAPSHOTS.contains(before.kind())
                && !before.instansi().key().equals(Instansi.TIDAK_DIKETAHUI.key())
                && shrunk(before.read(), now, FEWEST_OF_INSTANSI, percent);
    }

    private static boolean shrunk(long before, long now, long fewest, int percent) {
        return before >= fewest && now * 100 < before * (100 - percent);
    }

    private static String named(String nama) {
        return nama.isEmpty() ? "(tanpa nama)" : nama;
    }

    private static String counts(long before, long now) {
        return Indonesian.number(before) + " baris menjadi " + (now == 0 ? "tidak ada" : Indonesian.number(now));
    }

    private static Optional<ClosedGate> refused(GateName name, String what, List<String> lines, List<UnitName> units) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder sentence = new StringBuilder(what).append(':');
        lines.stream().limit(MOST_NAMED).forEach(line -> sentence.append("\n- ").append(line));
        if (lines.size() > MOST_NAMED) {
            sentence.append("\n- dan ")
                    .append(Indonesian.number(lines.size() - (long) MOST_NAMED))
                    .append(" lagi");
        }
        sentence.append("\nTampaknya berkasnya tidak lengkap. Unduh ulang; selama belum lengkap, temuan di sana tidak"
                + " dapat dianggap selesai.");
        return Optional.of(new ClosedGate(name, sentence.toString(), units));
    }
}
