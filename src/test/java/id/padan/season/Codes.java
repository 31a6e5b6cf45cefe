package id.padan.season;

import java.util.Set;

/** Codes of disparities as domain.md names them, and what stands in the way of what (its table "what blocks what"). */
final class Codes {
    /** Nothing that compares with the atasan can be told. */
    static final Set<String> ATASAN = of("skp_atasan_belum_ada atasan_berbeda rhk_tidak_terkait");

    /** Nothing that compares with SIASN or e-Kinerja can be told. */
    static final Set<String> SIASN =
            of("unor_tidak_terdaftar unor_berbeda unor_atasan_tidak_ditemukan skp_atasan_belum_ada"
                    + " atasan_berbeda rhk_tidak_terkait instansi_berbeda kedudukan_tidak_aktif identitas_meragukan"
                    + " jabatan_nomenklatur_lama belum_mengalir");

    /** Findings about a row of PMM. */
    static final Set<String> OF_PMM = of("nip_tidak_padan skp_pmm_belum_ada unor_tidak_terdaftar unor_berbeda"
            + " unor_atasan_tidak_ditemukan skp_atasan_belum_ada atasan_berbeda rhk_tidak_terkait instansi_berbeda ganda_pmm"
            + " kedudukan_tidak_aktif identitas_meragukan jabatan_nomenklatur_lama tertinggal_jadwal belum_mengalir");

    /** Findings about a row of SIASN's people. */
    static final Set<String> OF_PEGAWAI = of("tidak_ada_di_pmm");

    /** Findings about a unor. */
    static final Set<String> OF_UNOR = of("sekolah_tidak_ada_di_pmm npsn_ganda unor_tanpa_npsn");

    /** What does not keep an SKP from flowing. */
    static final Set<String> REMARKS = of("jabatan_nomenklatur_lama tertinggal_jadwal belum_mengalir tidak_ada_di_pmm");

    /** What a repair takes days to show of: Verval PTK, and what PMM copies from it. */
    private static final Set<String> SLOW =
            of("nip_tidak_padan ganda_pmm tidak_ada_di_pmm identitas_meragukan instansi_berbeda");

    /** What shows at once. */
    private static final Set<String> AT_ONCE = of("tertinggal_jadwal sekolah_tidak_ada_di_pmm");

    private Codes() {}

    /** Days until a repair can show, by the built-in catalogue of remedies. */
    static int waitDays(String code) {
        return SLOW.contains(code) ? 5 : AT_ONCE.contains(code) ? 0 : 1;
    }

    static Set<String> of(String words) {
        return words.isEmpty() ? Set.of() : Set.of(words.split(" ", -1));
    }
}
