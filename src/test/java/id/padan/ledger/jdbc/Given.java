package id.padan.ledger.jdbc;

import id.padan.candidate.Band;
import id.padan.domain.Instansi;
import id.padan.domain.Periode;
import id.padan.ledger.LogMatch;
import id.padan.ledger.NewRun;
import id.padan.ledger.RunIdentity;
import id.padan.rule.Finding;
import id.padan.rule.Foreseen;
import id.padan.rule.Judgement;
import id.padan.rule.Judgement.Disposition;
import id.padan.rule.NotAssessed;
import id.padan.rule.Reason;
import id.padan.rule.Severity;
import id.padan.rule.Subject;
import id.padan.rule.Suggestion;
import id.padan.rule.Suggestion.Claim;
import id.padan.rule.TaskTarget;
import id.padan.snapshot.Address;
import id.padan.snapshot.Reject;
import id.padan.snapshot.SnapshotKind;
import id.padan.testing.Someone;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Things to put into a ledger. */
final class Given {
    static final Instant NOON = Instant.parse("2026-06-15T05:00:00Z");
    static final Instansi KAB = new Instansi("a1", "Pemerintah Kab. Cibadak");
    static final Instansi KOTA = new Instansi("b2", "pemerintah kota cibadak");
    static final String DINAS = "Dinas Pendidikan";
    static final List<String> CODES =
            List.of("nip_tidak_padan", "skp_pmm_belum_ada", "unor_berbeda", "rhk_tidak_terkait", "ganda_pmm");
    static final RunIdentity IDENTITY = new RunIdentity("uji", LocalDate.of(2026, 6, 15), "abc");

    private Given() {}

    static NewRun newRun(int repetition) {
        return new NewRun(
                IDENTITY,
                repetition,
                new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)),
                LocalDate.of(2026, 6, 30),
                Path.of("reports"),
                NOON);
    }

    static Subject pmm(int row, Instansi instansi, String nip) {
        return subject(row, instansi, DINAS, nip);
    }

    static Subject withoutInduk(int row, Instansi instansi, String nip) {
        return subject(row, instansi, "", nip);
    }

    private static Subject subject(int row, Instansi instansi, String induk, String nip) {
        return new Subject(
                SnapshotKind.PMM,
                new Address("pmm.csv", "", row),
                instansi,
                induk,
                nip,
                "Siti Aminah",
                "SDN 1 Cibadak",
                "SD NEGERI 1 CIBADAK",
                Someone.identity(nip, new Address("pmm.csv", "", row)));
    }

    /** A PMM row of somebody of this name, with a number that is no other row's. */
    static Subject named(int row, Instansi instansi, String nama) {
        return named(row, instansi, nama, Long.toString(19850330201000000L + row));
    }

    static Subject named(int row, Instansi instansi, String nama, String number) {
        return new Subject(
                SnapshotKind.PMM,
                new Address("pmm.csv", "", row),
                instansi,
                DINAS,
                number,
                nama,
                "SDN 1 Cibadak",
                "SD NEGERI 1 CIBADAK",
                Someone.identity(number, new Address("pmm.csv", "", row)));
    }

    static Suggestion suggestion(Subject subject, int place, String nip, Band band, Claim claim) {
        return new Suggestion(
                subject,
                place,
                nip,
                "Siti Aminah, S.Pd.",
                "SD NEGERI 1 CIBADAK",
                "Pemerintah Kab. Cibadak",
                band,
                9_000 - place,
                "tanggal lahir sama; NIP beda 1 angka (angka ke-18: 5 ↔ 4)",
                claim);
    }

    /** A row that is almost certainly about this person, and about nobody else. */
    static Judgement claiming(Subject subject, String nip) {
        return suggesting(suggestion(subject, 1, nip, Band.HAMPIR_PASTI, Claim.ALONE));
    }

    /** A row with these suggestions. */
    static Judgement suggesting(Suggestion... suggestions) {
        Subject subject = suggestions[0].subject();
        return new Judgement(
                subject.instansi(),
                subject.unorInduk(),
                new Disposition.Reconciled(),
                List.of(),
                List.of(),
                List.of(suggestions),
                List.of());
    }

    static Foreseen foreseen(int row, Instansi instansi, Foreseen.Sort sort, String subkind) {
        return new Foreseen(
                instansi,
                DINAS,
                new Address("pmm.csv", "", row),
                sort,
                sort == Foreseen.Sort.UNKNOWN ? "" : "skp_atasan_belum_ada",
                subkind,
                new TaskTarget(TaskTarget.Kind.ATASAN, "198503302010011001", "Siti \"Aminah\" (198503302010011001)"));
    }

    /** One row of which this is said. */
    static Judgement foreseeing(Foreseen... said) {
        Foreseen first = said[0];
        return new Judgement(
                first.instansi(),
                first.unorInduk(),
                new Disposition.Reconciled(),
                List.of(),
                List.of(),
                List.of(),
                List.of(said));
    }

    static Finding finding(String code, String subkind, int order, Subject subject) {
        return new Finding(
                code,
                subkind,
                Severity.BERAT,
                order,
                false,
                subject,
                "kiri",
                "kanan",
                "Penjelasan yang \"berkutip\"; dan 'ini'.",
                new TaskTarget(TaskTarget.Kind.UNOR, "u1", "SDN 1 Cibadak"));
    }

    static Judgement judged(Subject subject, List<Finding> findings, List<NotAssessed> open) {
        return new Judgement(
                subject.instansi(),
                subject.unorInduk(),
                new Disposition.Reconciled(),
                findings,
                open,
                List.of(),
                List.of());
    }

    static Judgement judged(Finding finding) {
        return judged(finding.subject(), List.of(finding), List.of());
    }

    /** Judged but for one disparity. */
    static Judgement open(Subject subject, String code, Reason reason) {
        return judged(subject, List.of(), List.of(new NotAssessed(code, subject, reason)));
    }

    /** Judged, and nothing found. */
    static Judgement judged() {
        return judged(pmm(1, KAB, "1"), List.of(), List.of());
    }

    static Judgement outOfScope(int row) {
        return without(pmm(row, KAB, "2"), new Disposition.OutOfScope("bukan ASN"));
    }

    static Judgement excepted(int row) {
        Subject subject = pmm(row, KAB, "3");
        return without(subject, new Disposition.Excepted(subject, "pensiun", null));
    }

    private static Judgement without(Subject subject, Disposition why) {
        return new Judgement(subject.instansi(), subject.unorInduk(), why, List.of(), List.of(), List.of(), List.of());
    }

    static Reject reject(SnapshotKind kind, int row, Instansi instansi) {
        return new Reject(
                kind, new Address("siasn.csv", "", row), "NIP BARU", "nip_rusak", "1.9E+17", "NIP rusak.", instansi);
    }

    static LogMatch message(int row, String nip, String code) {
        return new LogMatch(
                new Address("log.csv", "", row),
                KAB,
                nip,
                "Siti Aminah",
                "pesan",
                "2026-06-14 08:00",
                code,
                code.isEmpty() ? LogMatch.Agreement.UNKNOWN_MESSAGE : LogMatch.Agreement.ONLY_EKINERJA);
    }
}
