package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleCatalogTest {

    @Test
    void the_catalogue_holds_every_disparity_once_the_eight_causes_first_in_blocking_order() {
        assertThat(RuleCatalog.codes())
                .containsExactly(
                        "nip_tidak_padan",
                        "skp_pmm_belum_ada",
                        "unor_tidak_terdaftar",
                        "unor_berbeda",
                        "unor_atasan_tidak_ditemukan",
                        "skp_atasan_belum_ada",
                        "atasan_berbeda",
                        "rhk_tidak_terkait",
                        "instansi_berbeda",
                        "ganda_pmm",
                        "kedudukan_tidak_aktif",
                        "identitas_meragukan",
                        "jabatan_nomenklatur_lama",
                        "tertinggal_jadwal",
                        "belum_mengalir",
                        "tidak_ada_di_pmm",
                        "ganda_siasn",
                        "klaim_ganda",
                        "sekolah_tidak_ada_di_pmm",
                        "npsn_ganda",
                        "unor_tanpa_npsn");
    }

    @Test
    void only_the_eight_causes_have_a_place_in_the_blocking_order() {
        assertThat(RuleCatalog.order("nip_tidak_padan")).isEqualTo(1);
        assertThat(RuleCatalog.order("rhk_tidak_terkait")).isEqualTo(8);
        assertThat(RuleCatalog.order("instansi_berbeda")).isZero();
    }
}
