package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Instansi;
import id.padan.domain.NipReading;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of domain.md §5, line by line: what is found, and what is left open because of what. */
class WhatBlocksWhatTest {

    private static final List<String> ATASAN = List.of("skp_atasan_belum_ada", "atasan_berbeda", "rhk_tidak_terkait");

    private static void openBehind(Judgement judgement, String cause, String... codes) {
        Set<String> behind = judgement.notAssessed().stream()
                .filter(open -> open.reason().equals(new Reason.Behind(cause)))
                .map(NotAssessed::code)
                .collect(Collectors.toSet());
        assertThat(behind).isEqualTo(Set.of(codes));
        assertThat(judgement.notAssessed()).hasSize(codes.length);
    }

    /** Everything that can be wrong with the atasan and the RHK, to see that it stays silent when blocked. */
    private static Office troubled() {
        Office office = new Office();
        office.agreed.remove(office.kepala1);
        office.row.nipAtasan = new NipReading.Valid(office.kepala2.nip);
        office.row.rhkAtasan = List.of("Kantin sehat");
        return office;
    }

    @Test
    void all_is_found_and_the_first_is_marked_where_nothing_blocks() {
        Judgement judged = troubled().judged();

        assertThat(Office.found(judged))
                .containsExactly(
                        "*skp_atasan_belum_ada belum_ada berat",
                        "atasan_berbeda orang_lain berat",
                        "rhk_tidak_terkait berat");
        assertThat(judged.notAssessed()).isEmpty();
        assertThat(judged.findings()).extracting(Finding::order).containsExactly(6, 7, 8);
    }

    @Test
    void an_unmatched_nip_leaves_only_the_skp_in_PMM_and_duplicates_to_judge() {
        Office office = troubled();
        office.row.nip("");
        office.row.statusSkp = "Draf";

        Judgement judged = office.judged();

        assertThat(Office.found(judged))
                .containsExactly("*nip_tidak_padan kosong berat", "skp_pmm_belum_ada draf berat");
        Set<String> open = judged.notAssessed().stream().map(NotAssessed::code).collect(Collectors.toSet());
        assertThat(open)
                .containsExactlyInAnyOrder(
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
                        "belum_mengalir");
    }

    @Test
    void a_missing_unor_leaves_unor_and_atasan_open() {
        Office office = troubled();
        office.guru.unor = null;

        Judgement judged = office.judged();

        assertThat(Office.found(judged)).containsExactly("*unor_tidak_terdaftar tanpa_unor berat");
        openBehind(
                judged,
                "unor_tidak_terdaftar",
                "unor_berbeda",
                "unor_atasan_tidak_ditemukan",
                "skp_atasan_belum_ada",
                "atasan_berbeda",
                "rhk_tidak_terkait");
    }

    @Test
    void an_inactive_unor_leaves_the_atasan_open_but_the_school_is_compared() {
        Office office = troubled();
        office.sd1.aktif = false;
        office.row.unor = office.sd2.id;

        Judgement judged = office.judged();

        assertThat(Office.found(judged))
                .containsExactly("*unor_tidak_terdaftar tidak_aktif berat", "unor_berbeda unor_lain berat");
        openBehind(judged, "unor_tidak_terdaftar", ATASAN.toArray(String[]::new));
    }

    @Test
    void another_unor_leaves_the_atasan_open_and_the_unor_above_is_judged() {
        Office office = troubled();
        office.row.unor = office.sd2.id;
        office.sd1.diatasan = null;

        Judgement judged = office.judged();

        assertThat(Office.found(judged))
                .containsExactly("*unor_berbeda unor_lain berat", "unor_atasan_tidak_ditemukan tanpa_induk berat");
        openBehind(judged, "unor_berbeda", ATASAN.toArray(String[]::new));
    }

    @Test
    void another_instansi_leaves_school_and_atasan_open() {
        Office office = troubled();
        office.row.instansi = Instansi.of("K2", "Pemerintah Kota Sukamaju");

        Judgement judged = office.judged();

        assertThat(Office.found(judged)).containsExactly("instansi_berbeda berat");
        openBehind(
                judged,
                "instansi_berbeda",
                "unor_berbeda",
                "skp_atasan_belum_ada",
                "atasan_berbeda",
                "rhk_tidak_terkait");
    }

    @Test
    void another_spelling_blocks_nothing_and_is_never_the_first() {
        Office office = troubled();
        office.row.sekolah = "SDN 1 Cibadak";

        Judgement judged = office.judged();

        assertThat(Office.found(judged))
                .containsExactly(
                        "unor_berbeda ditulis_berbeda ringan",
                        "*skp_atasan_belum_ada belum_ada berat",
                        "atasan_berbeda orang_lain berat",
                        "rhk_tidak_terkait berat");
    }

    @Test
    void a_missing_unor_above_blocks_the_principals_atasan_only() {
        Office office = troubled();
        office.sd1.diatasan = null;

        assertThat(Office.found(office.judged()))
                .containsExactly(
                        "*unor_atasan_tidak_ditemukan tanpa_induk berat",
                        "skp_atasan_belum_ada belum_ada berat",
                        "atasan_berbeda orang_lain berat",
                        "rhk_tidak_terkait berat");
        Judgement principal = office.judge().pmm(office.rowKepala1.row());
        assertThat(Office.found(principal)).containsExactly("*unor_atasan_tidak_ditemukan tanpa_induk berat");
        assertThat(Office.open(principal, "atasan_berbeda")).contains("unor_atasan_tidak_ditemukan");
    }

    @Test
    void a_unor_without_a_head_leaves_its_skp_and_rhk_open() {
        Office office = troubled();
        office.sd1.pemimpin = null;

        Judgement judged = office.judged();

        assertThat(Office.found(judged)).containsExactly("*atasan_berbeda unor_tanpa_pemimpin berat");
        openBehind(judged, "atasan_berbeda", "skp_atasan_belum_ada", "rhk_tidak_terkait");
    }

    @Test
    void an_skp_not_agreed_leaves_rhk_calendar_and_flow_open_but_the_atasan_is_judged() {
        Office office = troubled();
        office.row.statusSkp = "Draf";
        office.row.tahap = "Observasi";

        Judgement judged = office.judged();

        assertThat(Office.found(judged))
                .containsExactly(
                        "*skp_pmm_belum_ada draf berat",
                        "skp_atasan_belum_ada belum_ada berat",
                        "atasan_berbeda orang_lain berat");
        openBehind(judged, "skp_pmm_belum_ada", "rhk_tidak_terkait", "tertinggal_jadwal", "belum_mengalir");
    }
}
