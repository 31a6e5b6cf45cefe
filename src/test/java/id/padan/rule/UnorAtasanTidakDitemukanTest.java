package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.NipReading;
import id.padan.domain.UnorId;
import org.junit.jupiter.api.Test;

class UnorAtasanTidakDitemukanTest {

    private static final String CODE = "unor_atasan_tidak_ditemukan";

    private static void check(Office office, String subkind, String siasnValue, String sentence) {
        TaskTarget itself = new TaskTarget(TaskTarget.Kind.UNOR, office.sd1.id.toString(), "SD NEGERI 1 CIBADAK");
        check(office, subkind, siasnValue, sentence, itself);
    }

    private static void check(Office office, String subkind, String siasnValue, String sentence, TaskTarget target) {
        for (PmmDraft row : java.util.List.of(office.row, office.rowKepala1)) {
            Finding finding = Office.only(office.judge().pmm(row.row()), CODE);
            assertThat(finding.subkind()).isEqualTo(subkind);
            assertThat(finding.siasnValue()).isEqualTo(siasnValue);
            assertThat(finding.explanation())
                    .startsWith("Unor SD NEGERI 1 CIBADAK di SIASN (unor.xlsx lembar \"unor\" baris 3) " + sentence)
                    .endsWith("Selama itu semua orang di unor ini terhambat.");
            assertThat(finding.target()).isEqualTo(target);
        }
    }

    @Test
    void a_school_without_a_parent() {
        Office office = new Office();
        office.sd1.diatasan = null;

        check(office, "tanpa_induk", "", "tidak mempunyai unor atasan: DIATASAN ID kosong atau tidak terbaca.");
    }

    @Test
    void a_school_whose_parent_is_not_in_the_reference() {
        Office office = new Office();
        office.sd1.diatasan = new UnorId(7, 99);

        check(
                office,
                "induk_tidak_ada",
                "00000000000000070000000000000063",
                "menunjuk unor atasan dengan id 00000000000000070000000000000063, dan unor itu tidak ada di referensi.",
                new TaskTarget(
                        TaskTarget.Kind.UNOR,
                        "00000000000000070000000000000063",
                        "Unor atasan yang tidak ada di referensi (id 00000000000000070000000000000063)"));
    }

    @Test
    void a_school_whose_parent_is_inactive() {
        Office office = new Office();
        office.dinas.aktif = false;

        check(
                office,
                "induk_tidak_aktif",
                "Dinas Pendidikan",
                "berada di bawah Dinas Pendidikan, dan unor itu tidak aktif.",
                new TaskTarget(TaskTarget.Kind.UNOR, office.dinas.id.toString(), "Dinas Pendidikan"));
    }

    @Test
    void a_school_that_is_its_own_parent() {
        Office office = new Office();
        office.sd1.diatasan = office.sd1.id;

        check(office, "induk_diri_sendiri", "SD NEGERI 1 CIBADAK", "menunjuk dirinya sendiri sebagai unor atasan.");
    }

    @Test
    void a_school_on_a_cycle() {
        Office office = new Office();
        office.sd2.diatasan = office.sd1.id;
        office.sd1.diatasan = office.sd2.id;

        check(
                office,
                "induk_melingkar",
                "SD NEGERI 2 CIBADAK",
                "berada di bawah SD NEGERI 2 CIBADAK, dan unor itu akhirnya kembali",
                new TaskTarget(
                        TaskTarget.Kind.UNOR,
                        office.sd1.id.toString(),
                        "SD NEGERI 1 CIBADAK dan 1 unor lain yang melingkar"));
        assertThat(Office.only(office.judge().pmm(office.rowGuru2.row()), CODE)
                        .target()
                        .id())
                .as("one circle is one thing to repair, at whichever school it is met")
                .isEqualTo(office.sd1.id.toString());
    }

    @Test
    void the_top_of_the_tree_needs_no_parent() {
        Office office = new Office();
        office.guru.at(office.dinas);
        office.row.npsn = null;
        office.row.sekolah = "Dinas Pendidikan";
        office.row.nipAtasan = new NipReading.Valid(office.kadis.nip);

        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void a_missing_parent_stops_the_principals_atasan_but_not_the_teachers() {
        Office office = new Office();
        office.sd1.diatasan = null;

        assertThat(Office.found(office.judged())).containsExactly("*" + CODE + " tanpa_induk berat");
        assertThat(office.judged().notAssessed()).isEmpty();
        Judgement principal = office.judge().pmm(office.rowKepala1.row());
        assertThat(Office.open(principal, "atasan_berbeda"))
                .isEqualTo("Belum dapat dinilai karena unor_atasan_tidak_ditemukan harus diselesaikan lebih dahulu.");
        assertThat(Office.open(principal, "skp_atasan_belum_ada")).contains(CODE);
    }
}
