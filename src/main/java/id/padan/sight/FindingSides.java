package id.padan.sight;

import id.padan.ledger.LogMatch;
import id.padan.life.KnownLife;
import id.padan.rule.Finding;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What PMM, SIASN and e-Kinerja say, side by side; and of each that says nothing, why. */
record FindingSides(KnownLife known, List<Finding> rows, List<LogMatch> log, UnaryOperator<String> veil) {
    /** Disparities whose other side is e-Kinerja. */
    private static final Set<String> OF_EKINERJA =
            Set.of("skp_atasan_belum_ada", "rhk_tidak_terkait", "belum_mengalir");

    /** Those whose other side is the calendar. */
    private static final Set<String> OF_CALENDAR = Set.of("tertinggal_jadwal");

    List<FindingDetail.Side> sides() {
        return List.of(pmm(), siasn(), ekinerja());
    }

    private String code() {
        return known.life().key().code();
    }

    private boolean fromSiasn() {
        return known.life().kind() != SnapshotKind.PMM;
    }

    private FindingDetail.Side pmm() {
        List<String> says =
                new ArrayList<>(texts(Finding::pmmValue, known.about().pmmValue()));
        says.addAll(prefixed(
                "Sekolah: ", texts(one -> one.subject().sekolah(), known.about().sekolah())));
        return new FindingDetail.Side(
                "PMM",
                says,
                fromSiasn()
                        ? "Temuan ini dari baris SIASN; tidak ada baris PMM yang sesuai."
                        : "PMM tidak mencatat apa pun tentang hal ini.");
    }

    private FindingDetail.Side siasn() {
        boolean own = !OF_EKINERJA.contains(code()) && !OF_CALENDAR.contains(code());
        List<String> says =
                new ArrayList<>(own ? texts(Finding::siasnValue, known.about().siasnValue()) : List.of());
        says.addAll(prefixed(
                "Unor: ", texts(one -> one.subject().unor(), known.about().unor())));
        return new FindingDetail.Side("SIASN", says, "Tidak ada data SIASN yang dapat dipasangkan dengan baris ini.");
    }

    private FindingDetail.Side ekinerja() {
        List<String> says = new ArrayList<>(
                OF_EKINERJA.contains(code())
                        ? texts(Finding::siasnValue, known.about().siasnValue())
                        : List.of());
        log.stream().map(this::told).forEach(says::add);
        return new FindingDetail.Side(
                "e-Kinerja", says, "Tidak ada catatan e-Kinerja tentang hal ini di berkas run ini.");
    }

    private String told(LogMatch one) {
        if (one.pesan().isEmpty()) {
            return "Log Sinkronisasi PMM tidak melaporkan hal ini; hanya Padan yang menemukannya.";
        }
        String when = one.waktu().isEmpty() ? "" : " (" + one.waktu() + ")";
        return "Log Sinkronisasi PMM: “" + veil.apply(one.pesan()) + "”" + when + ". "
                + one.agreement().label() + ".";
    }

    /** As the run's rows say it; where it met none, as it was when it was first met. */
    private List<String> texts(Function<Finding, String> of, String first) {
        Stream<String> texts = rows.isEmpty() ? Stream.of(first) : rows.stream().map(of);
        return texts.filter(text -> !text.isEmpty()).map(veil).distinct().toList();
    }

    private static List<String> prefixed(String name, List<String> texts) {
        return texts.stream().map(text -> name + text).toList();
    }
}
