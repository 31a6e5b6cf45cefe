package id.padan.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.candidate.Band;
import id.padan.domain.Instansi;
import id.padan.rule.Finding;
import id.padan.rule.Severity;
import id.padan.rule.Subject;
import id.padan.rule.Suggestion;
import id.padan.rule.Suggestion.Claim;
import id.padan.rule.TaskTarget;
import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;
import id.padan.testing.Someone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TasksTest {
    private static final LocalDate TENGGAT = LocalDate.of(2026, 6, 30);
    private static final RemedyCatalog CATALOG = RemedyCatalog.builtIn();
    private static final String SITI = "198503302003122004";
    private static final String BUDI = "197901012006041002";
    private static final String ANI = "199002022019032001";

    private static final TaskTarget SDN_1 = new TaskTarget(TaskTarget.Kind.UNOR, "u1", "SDN 1 Cibadak");
    private static final TaskTarget SDN_2 = new TaskTarget(TaskTarget.Kind.UNOR, "u2", "SDN 2 Cibadak");
    private static final TaskTarget KEPSEK = new TaskTarget(TaskTarget.Kind.ATASAN, BUDI, "Budi (" + BUDI + ")");

    private static TaskTarget pegawai(String nip, String label) {
        return new TaskTarget(TaskTarget.Kind.PEGAWAI, nip, label);
    }

    private static Finding finding(String code, String subkind, String nip, int row, TaskTarget target) {
        return finding(code, subkind, SnapshotKind.PMM, nip, row, target, "Kab. A");
    }

    private static Finding finding(
            String code, String subkind, SnapshotKind source, String nip, int row, TaskTarget target, String instansi) {
        Subject subject = new Subject(
                source,
                new Address("pmm.csv", "", row),
                Instansi.of("", instansi),
                "",
                nip,
                "",
                "",
                "",
                Someone.identity(nip, new Address("pmm.csv", "", row)));
        return new Finding(code, subkind, Severity.BERAT, 1, true, subject, "", "", "", target);
    }

    private static List<Task> tasksOf(List<Finding> findings) {
        Tasks tasks = new Tasks(CATALOG, TENGGAT);
        findings.forEach(tasks::add);
        return tasks.toList();
    }

    private static List<String> linesOf(List<Finding> findings) {
        return tasksOf(findings).stream()
                .map(task -> String.join(
                        " | ",
                        task.remedy().actor().label(),
                        task.people() + " orang",
                        task.remedy().code(),
                        task.subkind(),
                        task.target().label(),
                        task.person(),
                        task.latestStart().toString()))
                .toList();
    }

    @Test
    void a_cause_that_thirty_people_share_is_one_task() {
        assertThat(linesOf(List.of(
                        finding("skp_atasan_belum_ada", "belum_ada", SITI, 2, KEPSEK),
                        finding("skp_atasan_belum_ada", "belum_ada", ANI, 3, KEPSEK))))
                .containsExactly("Kepala Sekolah | 2 orang | skp_atasan_belum_ada | belum_ada | Budi (" + BUDI
                        + ") | Budi (" + BUDI + ") | 2026-06-29");
    }

    @Test
    void tasks_stand_by_actor_then_people_then_code_whatever_the_order_of_findings() {
        List<Finding> findings = new ArrayList<>(List.of(
                finding("atasan_berbeda", "unor_tanpa_pemimpin", SITI, 2, SDN_1),
                finding("unor_tidak_terdaftar", "tidak_aktif", BUDI, 4, SDN_2),
                finding("unor_tidak_terdaftar", "tidak_aktif", ANI, 5, SDN_2),
                finding("nip_tidak_padan", "tidak_dikenal", SITI, 2, pegawai(SITI, "Siti")),
                finding("unor_berbeda", "unor_lain", ANI, 5, SDN_1),
                finding("belum_mengalir", "", SITI, 2, pegawai(SITI, "Siti"))));
        List<String> expected = List.of(
                "Pegawai | 1 orang | belum_mengalir |  | Siti | Siti | 2026-06-29",
                "Operator Sekolah | 1 orang | nip_tidak_padan | tidak_dikenal | Siti |  | 2026-06-25",
                "Admin Instansi | 2 orang | unor_tidak_terdaftar | tidak_aktif | SDN 2 Cibadak |  | 2026-06-29",
                "Admin Instansi | 1 orang | atasan_berbeda | unor_tanpa_pemimpin | SDN 1 Cibadak |  | 2026-06-29",
                "Admin Instansi | 1 orang | unor_berbeda | unor_lain | SDN 1 Cibadak |  | 2026-06-29");

        assertThat(linesOf(findings)).isEqualTo(expected);
        Collections.reverse(findings);
        assertThat(linesOf(findings)).isEqualTo(expected);
    }

    @Test
    void one_person_in_two_rows_counts_once_and_two_with_the_same_damaged_nip_count_twice() {
        assertThat(tasksOf(List.of(
                        finding("unor_tidak_terdaftar", "tidak_aktif", SITI, 2, SDN_1),
                        finding("unor_tidak_terdaftar", "tidak_aktif", SITI, 9, SDN_1),
                        finding("unor_tidak_terdaftar", "tidak_aktif", "1.98503E+17", 3, SDN_1),
                        finding("unor_tidak_terdaftar", "tidak_aktif", "1.98503E+17", 4, SDN_1),
                        finding("unor_tidak_terdaftar", "tidak_aktif", "", 5, SDN_1))))
                .extracting(Task::people)
                .containsExactly(4);
    }

    @Test
    void a_finding_about_a_unor_alone_concerns_no_known_person() {
        assertThat(tasksOf(List.of(finding("npsn_ganda", "", SnapshotKind.SIASN_UNOR, "", 7, SDN_1, "Kab. A"))))
                .extracting(Task::people)
                .containsExactly(0);
    }

    @Test
    void the_atasan_is_named_only_where_the_target_is_the_atasan() {
        assertThat(linesOf(List.of(
                        finding("skp_pmm_belum_ada", "menunggu_persetujuan", SITI, 2, KEPSEK),
                        finding("skp_pmm_belum_ada", "menunggu_persetujuan", ANI, 3, pegawai(ANI, "Ani")))))
                .containsExactly(
                        "Atasan | 1 orang | skp_pmm_belum_ada | menunggu_persetujuan | Ani |  | 2026-06-29",
                        "Atasan | 1 orang | skp_pmm_belum_ada | menunggu_persetujuan | Budi (" + BUDI + ") | Budi ("
                                + BUDI + ") | 2026-06-29");
    }

    @Test
    void a_task_names_the_school_whose_operator_or_head_must_act() {
        Finding pmm = at(finding("nip_tidak_padan", "tidak_dikenal", SITI, 2, pegawai(SITI, "Siti")), "SDN 3 X", "");
        Finding siasn = at(finding("tidak_ada_di_pmm", "", ANI, 3, pegawai(ANI, "Ani")), "", "SDN 4 X");
        Finding head = at(finding("skp_atasan_belum_ada", "belum_ada", SITI, 2, KEPSEK), "SD NEGERI 1 X", "SDN 1 X");
        Finding second = at(finding("skp_atasan_belum_ada", "belum_ada", ANI, 3, KEPSEK), "SDN 2 X", "SDN 2 X");
        Finding unor = at(finding("atasan_berbeda", "unor_tanpa_pemimpin", SITI, 2, SDN_1), "SDN 9 X", "SDN 9 X");

        assertThat(tasksOf(List.of(pmm, siasn, head, second, unor)))
                .extracting(task -> task.remedy().code() + ": " + task.place())
                .containsExactlyInAnyOrder(
                        "nip_tidak_padan: SDN 3 X",
                        "tidak_ada_di_pmm: SDN 4 X",
                        "skp_atasan_belum_ada: SDN 1 X dan 1 lainnya",
                        "atasan_berbeda: SDN 1 Cibadak");
    }

    private static Finding at(Finding finding, String sekolah, String unor) {
        Subject was = finding.subject();
        Subject subject = new Subject(
                was.source(),
                was.at(),
                was.instansi(),
                was.unorInduk(),
                was.nip(),
                was.nama(),
                sekolah,
                unor,
                Someone.identity(was.nip(), was.at()));
        return new Finding(
                finding.code(),
                finding.subkind(),
                finding.severity(),
                finding.order(),
                finding.first(),
                subject,
                finding.pmmValue(),
                finding.siasnValue(),
                finding.explanation(),
                finding.target());
    }

    private static Suggestion answer(Finding finding, String unor) {
        return new Suggestion(
                finding.subject(),
                1,
                ANI,
                "Ani Rahayu",
                unor,
                "Kab. A",
                Band.HAMPIR_PASTI,
                9_990,
                "tanggal lahir sama; nama sama",
                Claim.ALONE);
    }

    @Test
    void what_is_almost_certainly_the_answer_stands_in_the_task_and_in_no_other() {
        Finding answered = finding("nip_tidak_padan", "kosong", "", 2, pegawai("pmm.csv baris 2", "Ani"));
        Finding open = finding("nip_tidak_padan", "kosong", "", 3, pegawai("pmm.csv baris 3", "Siti"));
        Tasks tasks = new Tasks(CATALOG, TENGGAT);
        tasks.add(open);
        tasks.add(answered, answer(answered, "SDN 1 Cibadak"));

        assertThat(tasks.toList())
                .extracting(task -> task.target().label() + ": " + task.proposal())
                .containsExactly(
                        "Ani: Masukkan NIP " + ANI
                                + " (Ani Rahayu, SDN 1 Cibadak): hampir pasti orang ini, karena tanggal"
                                + " lahir sama; nama sama.",
                        "Siti: ");
        assertThat(tasks.toList()).extracting(Task::people).containsExactly(1, 1);
    }

    @Test
    void whoever_has_no_unor_is_proposed_without_one() {
        Finding finding = finding("nip_tidak_padan", "kosong", "", 2, pegawai("pmm.csv baris 2", "Ani"));
        Tasks tasks = new Tasks(CATALOG, TENGGAT);
        tasks.add(finding, answer(finding, ""));

        assertThat(tasks.toList().get(0).proposal()).startsWith("Masukkan NIP " + ANI + " (Ani Rahayu): hampir pasti");
    }

    @Test
    void the_same_target_id_in_two_instansi_is_two_tasks() {
        assertThat(tasksOf(List.of(
                        finding("unor_tidak_terdaftar", "", SnapshotKind.PMM, SITI, 2, SDN_1, "Kab. A"),
                        finding("unor_tidak_terdaftar", "", SnapshotKind.PMM, ANI, 3, SDN_1, "Kab. B"))))
                .hasSize(2);
    }

    @Test
    void a_finding_knows_who_repairs_it() {
        assertThat(CATALOG.actorOf(finding("skp_pmm_belum_ada", "menunggu_persetujuan", SITI, 2, KEPSEK)))
                .isEqualTo(Actor.ATASAN);
        assertThat(CATALOG.actorOf(finding("skp_pmm_belum_ada", "draf", SITI, 2, KEPSEK)))
                .isEqualTo(Actor.PEGAWAI);
    }
}
