package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.NipReading;
import id.padan.domain.PnsId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is whose atasan, in situations that no scene of the sample tells. */
class AtasanScenesTest {
    @Test
    void who_heads_two_schools_is_the_atasan_of_both_and_answers_to_the_dinas() {
        Office office = new Office();
        office.sd2.headedBy(office.kepala1);
        office.rowGuru2.nipAtasan = new NipReading.Valid(office.kepala1.nip);
        Judge judge = office.judge();

        assertThat(judge.pmm(office.rowGuru2.row()).findings()).isEmpty();
        assertThat(judge.pmm(office.row.row()).findings()).isEmpty();
        assertThat(judge.pmm(office.rowKepala1.row()).findings()).isEmpty();
    }

    @Test
    void who_headed_a_school_that_is_closed_now_answers_to_the_principal_like_any_teacher() {
        Office office = new Office();
        UnorDraft closed =
                new UnorDraft(9, "SD NEGERI 9 CIBADAK").under(office.dinas).headedBy(office.guru);
        closed.aktif = false;
        office.unor.add(closed);
        office.row.rhkAtasan = List.of("Kantin sehat");

        assertThat(Office.found(office.judged())).containsExactly("*rhk_tidak_terkait berat");
    }

    @Test
    void the_teachers_of_a_school_without_parent_have_their_atasan_and_its_principal_none() {
        Office office = new Office();
        office.sd1.diatasan = null;
        Judge judge = office.judge();

        assertThat(Office.found(judge.pmm(office.row.row())))
                .containsExactly("*unor_atasan_tidak_ditemukan tanpa_induk berat");
        Judgement principal = judge.pmm(office.rowKepala1.row());
        assertThat(Office.found(principal)).containsExactly("*unor_atasan_tidak_ditemukan tanpa_induk berat");
        assertThat(Office.open(principal, "atasan_berbeda")).contains("unor_atasan_tidak_ditemukan");
        assertThat(Office.open(principal, "skp_atasan_belum_ada")).contains("unor_atasan_tidak_ditemukan");
    }

    @Test
    void a_head_who_is_not_in_the_SIASN_file_leaves_the_atasan_open() {
        Office office = new Office();
        office.pegawai.remove(office.kepala1);
        office.agreed.remove(office.kepala1);

        Judgement judged = office.judged();

        assertThat(judged.findings()).isEmpty();
        for (String code : List.of("skp_atasan_belum_ada", "atasan_berbeda", "rhk_tidak_terkait")) {
            assertThat(Office.open(judged, code))
                    .isEqualTo("Pemimpin unor SD NEGERI 1 CIBADAK tercatat di SIASN, tetapi orangnya tidak ada di"
                            + " berkas siasn-pegawai. Mintalah data pegawai yang memuatnya.");
        }
    }

    @Test
    void a_head_whose_PNS_ID_is_unknown_is_found_by_NIP_where_the_unor_carries_one() {
        Office office = new Office();
        office.sd1.pemimpin = new PnsId(1, 1);
        office.sd1.pemimpinNip = office.kepala1.nip;

        assertThat(office.judged().findings()).isEmpty();
        assertThat(office.judged().notAssessed()).isEmpty();
    }

    @Test
    void an_acting_head_of_a_unor_without_head_is_the_atasan_and_their_own_SKP_counts() {
        Office office = new Office();
        office.sd1.pemimpin = null;
        office.row.nipAtasan = new NipReading.Valid(office.kepala2.nip);
        assertThat(Office.found(office.judged())).containsExactly("*atasan_berbeda unor_tanpa_pemimpin berat");

        office.row.rhkAtasan = List.of("Perpustakaan hidup");
        office.skp(office.kepala2, "draft", true, office.sd1);
        assertThat(Office.found(office.judged())).containsExactly("*skp_atasan_belum_ada belum_disetujui berat");
    }

    @Test
    void nobody_is_their_own_atasan_and_the_sentence_says_so() {
        Office office = new Office();
        office.row.nipAtasan = office.row.nip;
        office.row.namaAtasan = office.row.nama;

        Finding finding = Office.only(office.judged(), "atasan_berbeda");

        assertThat(finding.subkind()).isEqualTo("orang_lain");
        assertThat(finding.explanation())
                .endsWith("menurut PMM atasannya dirinya sendiri, Siti Aminah (NIP 198503302010012004).");
    }

    @Test
    void a_head_with_two_SIASN_rows_is_one_atasan() {
        Office office = new Office();
        PegawaiDraft twin = new PegawaiDraft(30, office.kepala1.nip.value(), "Ratna Dewi").at(office.sd1);
        office.pegawai.add(twin);
        assertThat(office.judged().findings()).isEmpty();

        office.kepala1.kedudukan = "Pensiun";
        assertThat(office.judged().findings()).isEmpty();
        assertThat(Office.found(office.judged(twin))).containsExactly("ganda_siasn sedang");
    }

    @Test
    void a_unor_that_is_inactive_and_without_head_is_one_cause_and_the_rest_waits_for_it() {
        Office office = new Office();
        office.sd1.aktif = false;
        office.sd1.pemimpin = null;

        Judgement judged = office.judged();

        assertThat(Office.found(judged)).containsExactly("*unor_tidak_terdaftar tidak_aktif berat");
        assertThat(Office.open(judged, "atasan_berbeda")).contains("unor_tidak_terdaftar");
    }
}
