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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        return tasks.toList().tasks();
    }

    private static List<String> linesOf(List<Finding> findings) {
        return tasksOf(findings).stream()
                .map(task -> String.join(
                        " | ",
                        task.actor().label(),
                        task.people() + " orang",
                        task.title(),
                        task.person(),
                        task.latestStart().toString()))
                .toList();
    }

    @Test
    void a_cause_that_thirty_people_share_is_one_task_and_they_need_a_day_after_it() {
        assertThat(linesOf(List.of(
                        finding("skp_atasan_belum_ada", "belum_ada", SITI, 2, KEPSEK),
                        finding("skp_atasan_belum_ada", "belum_ada", ANI, 3, KEPSEK))))
                .containsExactly("Kepala Sekolah | 2 orang | SKP atasan belum ada di e-Kinerja | Budi (" + BUDI
                        + ") | 2026-06-28");
    }

    @Test
    void tasks_stand_by_whom_they_free_then_days_left_whatever_the_order_of_findings() {
        List<Finding> findings = new ArrayList<>(List.of(
                finding("atasan_berbeda", "unor_tanpa_pemimpin", SITI, 2, SDN_1),
                finding("unor_tidak_terdaftar", "tidak_aktif", BUDI, 4, SDN_2),
                finding("unor_tidak_terdaftar", "tidak_aktif", ANI, 5, SDN_2),
                finding("unor_berbeda", "unor_lain", "199002022019032002", 6, pegawai(ANI, "Ani")),
                finding("nip_tidak_padan", "tidak_dikenal", "199002022019032003", 7, pegawai(SITI, "Siti"))));
        List<String> expected = List.of(
                "Admin Instansi | 2 orang | Unor tidak aktif |  | 2026-06-28",
                "Admin Instansi | 1 orang | Unor tanpa pemimpin |  | 2026-06-28",
                "Admin Instansi | 1 orang | Unor lain |  | 2026-06-29",
                "Operator Sekolah | 1 orang | NIP tidak ada di SIASN |  | 2026-06-25");

        assertThat(linesOf(findings)).isEqualTo(expected);
        Collections.reverse(findings);
        assertThat(linesOf(findings)).isEqualTo(expected);
    }

    /** Left and right: code/sub-kind and whose or what. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            skp_atasan_belum_ada/belum_ada ATASAN 1     | rhk_tidak_terkait/ ATASAN 1                | one
            skp_atasan_belum_ada/belum_ada ATASAN 1     | skp_atasan_belum_ada/belum_disetujui ATASAN 2 | two
            skp_atasan_belum_ada/belum_ada ATASAN 1     | skp_pmm_belum_ada/menunggu_persetujuan ATASAN 1 | two
            skp_pmm_belum_ada/menunggu_persetujuan PEGAWAI 1 | skp_pmm_belum_ada/menunggu_persetujuan PEGAWAI 2 | one
            unor_atasan_tidak_ditemukan/tanpa_induk UNOR 1 | atasan_berbeda/unor_tanpa_pemimpin UNOR 1 | one
            unor_atasan_tidak_ditemukan/tanpa_induk UNOR 1 | unor_atasan_tidak_ditemukan/tanpa_induk UNOR 2 | two
            unor_atasan_tidak_ditemukan/tanpa_induk UNOR 1 | unor_berbeda/ditulis_berbeda UNOR 1        | two
            unor_berbeda/ditulis_berbeda UNOR 1         | unor_berbeda/ditulis_berbeda UNOR 2          | one
            unor_berbeda/unor_lain PEGAWAI 1            | atasan_berbeda/orang_lain PEGAWAI 2          | one
            nip_tidak_padan/kosong PEGAWAI 1            | identitas_meragukan/nama_berbeda PEGAWAI 2   | one
            nip_tidak_padan/kosong PEGAWAI 1            | nip_tidak_padan/rusak_angka_spreadsheet PEGAWAI 2 | two
            nip_tidak_padan/kosong PEGAWAI 1            | tidak_ada_di_pmm/ PEGAWAI 2                  | two
            skp_pmm_belum_ada/draf PEGAWAI 1            | atasan_berbeda/atasan_pmm_kosong PEGAWAI 2   | one
            skp_pmm_belum_ada/draf PEGAWAI 1            | belum_mengalir/ PEGAWAI 1                    | two
            jabatan_nomenklatur_lama/ PEGAWAI 1         | ganda_siasn/ PEGAWAI 2                       | one
            npsn_ganda/ SEKOLAH 1                       | unor_tanpa_npsn/ UNOR 2                      | one
            """)
    void what_one_person_does_in_one_application_in_one_sitting_is_one_task(String one, String other, String tasks) {
        assertThat(tasksOf(List.of(written(one, 2), written(other, 3)))).hasSize(tasks.equals("one") ? 1 : 2);
    }

    private static Finding written(String text, int row) {
        String[] parts = text.split("[/ ]", -1);
        return finding(
                parts[0],
                parts[1],
                row == 2 ? SITI : ANI,
                row,
                new TaskTarget(TaskTarget.Kind.valueOf(parts[2]), parts[3], "Sasaran " + parts[3]));
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
                        "Atasan | 1 orang | SKP di PMM menunggu persetujuan | Budi (" + BUDI + ") | 2026-06-29",
                        "Atasan | 1 orang | SKP di PMM menunggu persetujuan |  | 2026-06-29");
    }

    @Test
    void a_task_names_the_school_whose_operator_or_head_must_act() {
        Finding pmm = at(finding("nip_tidak_padan", "tidak_dikenal", SITI, 2, pegawai(SITI, "Siti")), "SDN 3 X", "");
        Finding siasn = at(finding("tidak_ada_di_pmm", "", ANI, 3, pegawai(ANI, "Ani")), "", "SDN 4 X");
        Finding head = at(finding("skp_atasan_belum_ada", "belum_ada", SITI, 2, KEPSEK), "SD NEGERI 1 X", "SDN 1 X");
        Finding second = at(finding("skp_atasan_belum_ada", "belum_ada", ANI, 3, KEPSEK), "SDN 2 X", "SDN 2 X");
        Finding unor = at(finding("atasan_berbeda", "unor_tanpa_pemimpin", SITI, 2, SDN_1), "SDN 9 X", "SDN 9 X");

        assertThat(tasksOf(List.of(pmm, siasn, head, second, unor)))
                .extracting(task -> task.sorts().get(0).remedy().code() + ": " + task.place())
                .containsExactlyInAnyOrder(
                        "nip_tidak_padan: SDN 3 X",
                        "tidak_ada_di_pmm: SDN 4 X",
                        "skp_atasan_belum_ada: 2 sekolah",
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
        Subject was = finding.subject();
        return new Suggestion(
                new Subject(
                        was.source(),
                        was.at(),
                        was.instansi(),
                        was.unorInduk(),
                        was.nip(),
                        "Ani",
                        "",
                        "",
                        Someone.identity(was.nip(), was.at())),
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
    void what_is_almost_certainly_the_answer_stands_in_the_task_with_whose_it_is() {
        Finding answered = finding("nip_tidak_padan", "kosong", "", 2, pegawai("pmm.csv baris 2", "Ani"));
        Finding open = finding("nip_tidak_padan", "kosong", "", 3, pegawai("pmm.csv baris 3", "Siti"));
        Tasks tasks = new Tasks(CATALOG, TENGGAT);
        tasks.add(open);
        tasks.add(answered, answer(answered, "SDN 1 Cibadak"));

        assertThat(tasks.toList().tasks()).singleElement().satisfies(task -> {
            assertThat(task.proposal())
                    .isEqualTo(
                            "Ani: masukkan NIP " + ANI + " (Ani Rahayu, SDN 1 Cibadak): hampir pasti orang ini, karena"
                                    + " tanggal lahir sama; nama sama.");
            assertThat(task.people()).isEqualTo(2);
            assertThat(task.members().first()).containsExactly("Ani", "Siti");
            assertThat(task.freed())
                    .as("whose NIP nobody knows is promised nothing")
                    .hasSize(1);
            assertThat(task.unsure()).hasSize(1);
        });
    }

    @Test
    void whoever_has_no_unor_is_proposed_without_one() {
        Finding finding = finding("nip_tidak_padan", "kosong", "", 2, pegawai("pmm.csv baris 2", "Ani"));
        Tasks tasks = new Tasks(CATALOG, TENGGAT);
        tasks.add(finding, answer(finding, ""));

        assertThat(tasks.toList().tasks().get(0).proposal())
                .startsWith("Ani: masukkan NIP " + ANI + " (Ani Rahayu): hampir pasti");
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

    @Test
    void a_task_keeps_its_id_whatever_else_changes_but_not_in_another_place() {
        Finding today = finding("nip_tidak_padan", "kosong", SITI, 2, pegawai(SITI, "Siti"));
        Finding nextWeek = at(finding("identitas_meragukan", "nama_berbeda", ANI, 900, pegawai(ANI, "Ani")), "X", "Y");
        Finding elsewhere =
                finding("nip_tidak_padan", "kosong", SnapshotKind.PMM, SITI, 2, pegawai(SITI, "Siti"), "Kab. B");

        String id = tasksOf(List.of(today)).get(0).id();
        assertThat(id).isEqualTo("3537b532c0ff").hasSize(12);
        assertThat(TaskKey.of(nextWeek, CATALOG).id()).isEqualTo(id);
        assertThat(TaskKey.of(elsewhere, CATALOG).id()).isNotEqualTo(id);
    }

    @Test
    void every_finding_finds_its_task() {
        Finding one = finding("skp_atasan_belum_ada", "belum_ada", SITI, 2, KEPSEK);
        Finding other = finding("unor_berbeda", "ditulis_berbeda", ANI, 3, SDN_1);
        Tasks tasks = new Tasks(CATALOG, TENGGAT);
        List.of(one, other).forEach(tasks::add);
        TaskList list = tasks.toList();

        for (Finding finding : List.of(one, other)) {
            assertThat(list.tasks().get(list.rankOf(finding) - 1).id())
                    .isEqualTo(TaskKey.of(finding, CATALOG).id());
        }
        assertThat(list.rankOf(finding("npsn_ganda", "", SITI, 2, SDN_1))).isZero();
    }

    @Test
    @Timeout(30)
    void forty_thousand_findings_of_one_instansi_are_ranked_in_a_moment() {
        List<Finding> findings = new ArrayList<>();
        for (int row = 0; row < 40_000; row++) {
            int person = row % 20_000;
            String nip = "%d0330%d121%03d".formatted(1960 + person % 20, 2000 + person / 20 % 20, 1 + person / 400);
            String head = "Kepala " + person % 3_000;
            findings.add(
                    row < 20_000
                            ? finding(
                                    "skp_atasan_belum_ada",
                                    "belum_ada",
                                    nip,
                                    row,
                                    new TaskTarget(TaskTarget.Kind.ATASAN, head, head))
                            : finding("skp_pmm_belum_ada", "draf", nip, row, pegawai(nip, "Guru " + row)));
        }

        List<Task> tasks = tasksOf(findings);

        assertThat(tasks).hasSize(3_001);
        assertThat(tasks.stream().mapToInt(task -> task.freed().size()).sum()).isEqualTo(20_000);
    }
}
