package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NpsnGandaTest {

    @Test
    void one_npsn_on_two_active_unor_is_one_task_and_two_findings() {
        Office office = new Office();
        office.sd2.npsn = office.sd1.npsn;

        Finding first = Office.only(office.judged(office.sd1), "npsn_ganda");
        Finding second = Office.only(office.judged(office.sd2), "npsn_ganda");

        assertThat(first.target())
                .isEqualTo(second.target())
                .isEqualTo(new TaskTarget(TaskTarget.Kind.SEKOLAH, "20200001", "NPSN 20200001"));
        assertThat(first.explanation())
                .isEqualTo(
                        "NPSN 20200001 pada SD NEGERI 1 CIBADAK dipakai juga oleh SD NEGERI 2 CIBADAK (unor.xlsx lembar"
                                + " \"unor\" baris 4). Satu NPSN seharusnya untuk satu unor saja.");
    }

    @Test
    void an_inactive_unor_with_the_same_npsn_does_not_count() {
        Office office = new Office();
        office.sd2.npsn = office.sd1.npsn;
        office.sd2.aktif = false;

        assertThat(office.judged(office.sd1).findings()).isEmpty();
        assertThat(office.judged(office.sd2).findings()).isEmpty();
    }

    @Test
    void the_padanan_file_can_give_one_npsn_to_two_unor() {
        Office office = new Office();
        office.sd1.npsn = null;
        office.sd2.npsn = null;
        office.padanan("20200001", office.sd1.id).padanan("20200001", office.sd2.id);

        assertThat(Office.found(office.judged(office.sd1))).containsExactly("npsn_ganda sedang");
        assertThat(Office.found(office.judged(office.sd2))).containsExactly("npsn_ganda sedang");
    }

    @Test
    void the_padanan_file_that_repeats_the_unor_s_own_npsn_doubles_nothing() {
        Office office = new Office();
        office.padanan("20200001", office.sd1.id);

        assertThat(office.judged(office.sd1).findings()).isEmpty();
    }

    @Test
    void without_any_npsn_at_all_nobody_can_say() {
        Office office = new Office();
        office.sd1.npsn = null;
        office.sd2.npsn = null;

        assertThat(Office.open(office.judged(office.sd1), "npsn_ganda"))
                .isEqualTo("Tidak dapat dinilai karena tidak ada kolom NPSN di siasn-unor dan berkas padanan-unor.");
    }
}
