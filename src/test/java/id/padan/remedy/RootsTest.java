package id.padan.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Instansi;
import id.padan.rule.Finding;
import id.padan.rule.Foreseen;
import id.padan.rule.Foreseen.Sort;
import id.padan.rule.RuleCatalog;
import id.padan.rule.Severity;
import id.padan.rule.Subject;
import id.padan.rule.TaskTarget;
import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;
import id.padan.testing.Someone;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Given these findings, these roots with these symptoms. A to Z are people (A is also a NIP), u1 and u2 unor. A finding is
 * {@code whose code/sub-kind[>what has to be repaired]}; what is foreseen begins with +, what goes away with -, what nobody can
 * tell is ?, and whom PMM takes for the head of a unor is {@code ^unor=person}.
 */
class RootsTest {
    private static final LocalDate TENGGAT = LocalDate.of(2026, 6, 30);
    private static final Instansi KAB = Instansi.of("", "Kab. A");
    private static final RemedyCatalog CATALOG = RemedyCatalog.builtIn();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a principal without SKP | A skp_atasan_belum_ada/belum_ada>P; B skp_atasan_belum_ada/belum_ada>P | 1 sinkron_kepala:AB
            the principal's own draft comes first | P skp_pmm_belum_ada/draf; A skp_atasan_belum_ada/belum_ada>P; B skp_atasan_belum_ada/belum_ada>P | 1 pmm:P; 2 sinkron_kepala:AB after 1
            the draft of somebody else does not | C skp_pmm_belum_ada/draf; A skp_atasan_belum_ada/belum_ada>P; B skp_atasan_belum_ada/belum_ada>P | 1 sinkron_kepala:AB; 2 pmm:C
            an old jabatan of the principal does not | P jabatan_nomenklatur_lama/; A skp_atasan_belum_ada/belum_ada>P | 1 sinkron_kepala:A; 2 data_siasn:
            the whole chain: kadis, principal, teacher | P skp_atasan_belum_ada/belum_ada>K; A skp_atasan_belum_ada/belum_ada>P; K skp_pmm_belum_ada/draf | 1 pmm:K; 2 sinkron_kepala:P after 1; 3 sinkron_kepala:A after 2
            two who wait for each other still get done | P skp_atasan_belum_ada/belum_ada>Q; Q skp_atasan_belum_ada/belum_ada>P | 1 sinkron_kepala:P; 2 sinkron_kepala:Q after 1
            RHK and SKP of one principal are one visit | A skp_atasan_belum_ada/belum_ada>P; A rhk_tidak_terkait/>P; B rhk_tidak_terkait/>P | 1 sinkron_kepala:AB
            who needs two comes free with the later | A unor_atasan_tidak_ditemukan/tanpa_induk>u1; B unor_atasan_tidak_ditemukan/tanpa_induk>u1; B skp_pmm_belum_ada/draf | 1 unor:A; 2 pmm:B
            what is foreseen must be done, too | A unor_berbeda/unor_lain; +A skp_atasan_belum_ada/belum_ada>P; B skp_atasan_belum_ada/belum_ada>P | 1 sinkron_kepala:B; 2 log_sinkron:A
            what no task repairs yet is not promised | A unor_berbeda/unor_lain; +A skp_atasan_belum_ada/belum_ada>P | 1 log_sinkron:?A
            a list done today holds nobody of tomorrow | A unor_berbeda/unor_lain; +A atasan_berbeda/atasan_pmm_kosong; B atasan_berbeda/atasan_pmm_kosong | 1 pmm:B; 2 log_sinkron:?A
            what nobody can tell is not promised | A unor_berbeda/unor_lain; ?A; B unor_berbeda/unor_lain | 1 log_sinkron:B?A
            the troubles of the unor one leaves do not count | A unor_berbeda/unor_lain; A unor_atasan_tidak_ditemukan/tanpa_induk>u1; -A unor_atasan_tidak_ditemukan/tanpa_induk>u1; B unor_atasan_tidak_ditemukan/tanpa_induk>u1 | 1 unor:B; 2 log_sinkron:A
            most decide who becomes head, the others are not promised | A atasan_berbeda/unor_tanpa_pemimpin>u1; ^A u1=P; B atasan_berbeda/unor_tanpa_pemimpin>u1; ^B u1=P; C atasan_berbeda/unor_tanpa_pemimpin>u1; ^C u1=Q | 1 unor:AB?C
            a NIP to which nobody knows the answer | A nip_tidak_padan/kosong | 1 verval:?A
            spelling alone holds nobody up | A unor_berbeda/ditulis_berbeda>u1 | 1 tulisan_unor:
            """)
    void findings_have_these_roots(String scene, String findings, String expected) {
        Tasks tasks = new Tasks(CATALOG, TENGGAT);
        List<String> said = List.of(findings.split("; ", -1));
        said.stream().filter(RootsTest::isFinding).map(RootsTest::finding).forEach(tasks::add);
        said.stream().filter(one -> !isFinding(one)).map(RootsTest::foreseen).forEach(tasks::add);

        String found = tasks.toList().tasks().stream().map(RootsTest::written).collect(Collectors.joining("; "));

        assertThat(found).as(scene).isEqualTo(expected);
    }

    private static boolean isFinding(String text) {
        return Character.isLetter(text.charAt(0));
    }

    private static String written(Task task) {
        return task.rank() + " " + workOf(task) + ":" + letters(task.freed().stream())
                + (task.unsure().isEmpty() ? "" : "?" + letters(task.unsure().stream()))
                + (task.waitsFor().isEmpty()
                        ? ""
                        : " after "
                                + task.waitsFor().stream()
                                        .map(link -> Integer.toString(link.rank()))
                                        .collect(Collectors.joining(" ")));
    }

    private static String workOf(Task task) {
        Remedy remedy = task.sorts().get(0).remedy();
        String subkind = CATALOG.subkinds(remedy.code()).stream()
                .filter(one -> CATALOG.of(remedy.code(), one).equals(remedy))
                .findFirst()
                .orElse("");
        return Work.of(remedy.code(), subkind).word();
    }

    private static String letters(Stream<String> people) {
        return people.map(nip -> String.valueOf((char) ('A' - 1 + Integer.parseInt(nip.substring(15)))))
                .sorted()
                .collect(Collectors.joining());
    }

    private static String nip(String letter) {
        return "198503302003122%03d".formatted(letter.charAt(0) - 'A' + 1);
    }

    private static Finding finding(String text) {
        String[] parts = text.split("[ />]", -1);
        String code = parts[1];
        TaskTarget target = target(parts);
        boolean remark = parts[2].equals("ditulis_berbeda");
        int order = RuleCatalog.order(code);
        Subject subject = new Subject(
                SnapshotKind.PMM,
                at(parts[0]),
                KAB,
                "",
                nip(parts[0]),
                "Orang " + parts[0],
                "SDN 1",
                "SDN 1",
                Someone.identity(nip(parts[0]), at(parts[0])));
        return new Finding(
                code, parts[2], remark ? Severity.RINGAN : Severity.BERAT, order, false, subject, "", "", "", target);
    }

    private static TaskTarget target(String... parts) {
        String what = parts.length > 3 ? parts[3] : "";
        if (what.isEmpty()) {
            return new TaskTarget(TaskTarget.Kind.PEGAWAI, nip(parts[0]), "Orang " + parts[0]);
        }
        return what.startsWith("u")
                ? new TaskTarget(TaskTarget.Kind.UNOR, what, "Unor " + what)
                : new TaskTarget(TaskTarget.Kind.ATASAN, nip(what), "Orang " + what);
    }

    private static Foreseen foreseen(String text) {
        String[] parts = text.substring(1).split("[ />=]", -1);
        TaskTarget own = target(parts[0]);
        return switch (text.charAt(0)) {
            case '+' -> new Foreseen(KAB, "", at(parts[0]), Sort.CAUSE, parts[1], parts[2], target(parts));
            case '-' -> new Foreseen(KAB, "", at(parts[0]), Sort.SYMPTOM, parts[1], parts[2], target(parts));
            case '^' ->
                new Foreseen(
                        KAB,
                        "",
                        at(parts[0]),
                        Sort.HEAD,
                        "atasan_berbeda",
                        parts[1],
                        new TaskTarget(TaskTarget.Kind.ATASAN, nip(parts[2]), "Orang " + parts[2]));
            default -> new Foreseen(KAB, "", at(parts[0]), Sort.UNKNOWN, "", "", own);
        };
    }

    private static Address at(String letter) {
        return new Address("pmm.csv", "", 2 + letter.charAt(0));
    }
}
