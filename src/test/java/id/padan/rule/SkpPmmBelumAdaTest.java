package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.remedy.Actor;
import id.padan.remedy.RemedyCatalog;
import id.padan.remedy.Task;
import id.padan.remedy.Tasks;
import id.padan.snapshot.PmmColumn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkpPmmBelumAdaTest {

    private static final String CODE = "skp_pmm_belum_ada";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|belum_dibuat|Belum dibuat|Pegawai ini belum membuat SKP di PMM untuk periode ini.",
                "Belum Dibuat|belum_dibuat|Belum dibuat|Pegawai ini belum membuat SKP di PMM untuk periode ini.",
                "DRAFT|draf|Draf|SKP pegawai ini di PMM masih draf dan belum diajukan kepada atasannya.",
                "Diajukan|menunggu_persetujuan|Menunggu persetujuan|menunggu persetujuan atasannya (Ratna Dewi). Yang bertindak sekarang adalah atasannya.",
                "Perlu Perbaikan|perlu_perbaikan|Perlu perbaikan|dikembalikan oleh atasannya (Ratna Dewi) dan menunggu perbaikan dari pegawai.",
            })
    void an_skp_that_is_not_agreed_is_found_with_its_stage(
            String status, String subkind, String shown, String sentence) {
        Office office = new Office();
        office.row.statusSkp = status;

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo(subkind);
        assertThat(finding.pmmValue()).isEqualTo(shown);
        assertThat(finding.explanation()).contains(sentence);
        assertThat(finding.target())
                .isEqualTo(
                        subkind.equals("menunggu_persetujuan")
                                ? new TaskTarget(
                                        TaskTarget.Kind.ATASAN, "197402022000032002", "Ratna Dewi (197402022000032002)")
                                : new TaskTarget(
                                        TaskTarget.Kind.PEGAWAI,
                                        "198503302010012004",
                                        "Siti Aminah (198503302010012004)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "197402022000032002 | Ratna Dewi | ATASAN | 197402022000032002 | Ratna Dewi (197402022000032002)",
                "197402022000032002 | ''         | ATASAN | 197402022000032002 | Ratna Dewi (197402022000032002)",
                "197402022000032777 | ''         | ATASAN | 197402022000032777 | NIP 197402022000032777",
                "12345              | Ratna Dewi | ATASAN | RATNA DEWI / 20200001 | Ratna Dewi",
                "''                 | Ratna Dewi | ATASAN | RATNA DEWI / 20200001 | Ratna Dewi",
                "12345              | ''         | PEGAWAI | 198503302010012004 | Siti Aminah (198503302010012004)",
                "''                 | ''         | PEGAWAI | 198503302010012004 | Siti Aminah (198503302010012004)",
            })
    void what_waits_is_the_work_of_the_atasan_whom_PMM_names_else_of_the_pegawai(
            String nip, String nama, TaskTarget.Kind kind, String id, String label) {
        Office office = new Office();
        office.row.statusSkp = "Menunggu persetujuan";
        office.row.nipAtasan = NipReading.of(nip, false);
        office.row.namaAtasan = nama;

        assertThat(Office.only(office.judged(), CODE).target()).isEqualTo(new TaskTarget(kind, id, label));
    }

    @Test
    void ten_that_wait_for_one_atasan_are_one_task_with_the_atasan_s_name() {
        Office office = new Office();
        List<PmmDraft> ten = new ArrayList<>();
        for (int line = 20; line < 30; line++) {
            PmmDraft waiting = new PmmDraft(line).of(office.guru, office.sd1, office.kepala1);
            waiting.nip = new NipReading.Valid(new Nip(198503302010012000L + line));
            waiting.statusSkp = "Diajukan";
            ten.add(waiting);
        }
        office.pmm.addAll(ten);
        Judge judge = office.judge();
        Tasks tasks = new Tasks(RemedyCatalog.builtIn(), Office.PERIODE.akhir());

        ten.forEach(row -> tasks.add(Office.only(judge.pmm(row.row()), CODE)));

        assertThat(tasks.toList().tasks())
                .extracting(Task::person, Task::people, Task::actor)
                .containsExactly(tuple("Ratna Dewi (197402022000032002)", 10, Actor.ATASAN));
    }

    @ParameterizedTest
    @CsvSource({"Disetujui", "disepakati", "Dinilai"})
    void an_agreed_skp_is_no_finding(String status) {
        Office office = new Office();
        office.row.statusSkp = status;

        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void it_is_judged_even_where_the_nip_does_not_match() {
        Office office = new Office();
        office.row.nip("198503302010012777");
        office.row.statusSkp = "Draf";

        assertThat(Office.found(office.judged()))
                .containsExactly("*nip_tidak_padan tidak_dikenal berat", "skp_pmm_belum_ada draf berat");
    }

    @Test
    void a_status_that_nobody_knows_is_shown_and_not_judged() {
        Office office = new Office();
        office.row.statusSkp = "Dalam antrean";

        assertThat(office.judged().findings()).isEmpty();
        assertThat(Office.open(office.judged(), CODE))
                .isEqualTo("Status SKP di PMM tertulis \"Dalam antrean\"; arti kata itu tidak dikenal, periksalah"
                        + " langsung di PMM.");
    }

    @Test
    void a_missing_column_is_said_aloud() {
        Office office = new Office();
        office.row.without(PmmColumn.STATUS_SKP);

        assertThat(Office.open(office.judged(), CODE))
                .isEqualTo("Tidak dapat dinilai karena tidak ada kolom STATUS SKP di pmm.");
    }
}
