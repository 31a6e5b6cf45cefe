package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnorTanpaNpsnTest {

    @Test
    void an_active_school_without_npsn_is_a_remark() {
        Office office = new Office();
        office.sd1.npsn = null;

        assertThat(Office.found(office.judged(office.sd1))).containsExactly("unor_tanpa_npsn ringan");
        assertThat(office.judged(office.sd1).findings().get(0).explanation())
                .isEqualTo(
                        "Unor sekolah SD NEGERI 1 CIBADAK di SIASN (unor.xlsx lembar \"unor\" baris 3) tidak mempunyai"
                                + " NPSN, sehingga sekolahnya di PMM hanya dapat dikenali dari nama.");
    }

    @Test
    void the_padanan_file_can_give_it_one() {
        Office office = new Office();
        office.sd1.npsn = null;
        office.padanan("20200001", office.sd1.id);

        assertThat(office.judged(office.sd1).findings()).isEmpty();
    }

    @Test
    void inactive_schools_and_other_units_need_none() {
        Office office = new Office();
        office.sd1.npsn = null;
        office.sd1.aktif = false;
        office.guru2.at(office.dinas);

        assertThat(office.judged(office.sd1).findings()).isEmpty();
        assertThat(office.judged(office.dinas).findings()).isEmpty();
    }

    @Test
    void without_any_npsn_at_all_it_is_said_once_why() {
        Office office = new Office();
        office.sd1.npsn = null;
        office.sd2.npsn = null;

        assertThat(office.judged(office.sd1).findings()).isEmpty();
        assertThat(Office.open(office.judged(office.sd1), "unor_tanpa_npsn"))
                .isEqualTo("Tidak dapat dinilai karena tidak ada kolom NPSN di siasn-unor dan berkas padanan-unor.");
    }
}
