package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.NipReading;
import id.padan.domain.Periode;
import id.padan.domain.PnsId;
import id.padan.domain.UnorId;
import id.padan.snapshot.PmmColumn;
import id.padan.snapshot.SnapshotKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Situations that offices have and that no scene of the sample tells. */
class UnwrittenScenesTest {
    private static Periode from(int month, int lastMonth) {
        return new Periode(
                LocalDate.of(2026, month, 1),
                LocalDate.of(2026, lastMonth, 1).plusMonths(1).minusDays(1));
    }

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
    void a_reference_without_any_head_blames_no_unor_but_the_missing_column() {
        Office office = new Office();
        office.unor.forEach(unor -> unor.pemimpin = null);

        Judgement judged = office.judged();

        assertThat(judged.findings()).isEmpty();
        for (String code : List.of("skp_atasan_belum_ada", "atasan_berbeda", "rhk_tidak_terkait")) {
            assertThat(Office.open(judged, code))
                    .isEqualTo(
                            "Tidak dapat dinilai karena tidak ada kolom PEMIMPIN PNS ID atau PEMIMPIN NIP yang terisi"
                                    + " di siasn-unor.");
        }
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

    @Test
    void the_unor_id_goes_before_an_NPSN_that_contradicts_it() {
        Office office = new Office();
        office.row.unor = office.sd1.id;
        office.row.npsn = office.sd2.npsn;
        assertThat(office.judged().findings()).isEmpty();

        office.row.unor = office.sd2.id;
        office.row.npsn = office.sd1.npsn;
        assertThat(Office.found(office.judged())).containsExactly("*unor_berbeda unor_lain berat");
    }

    @Test
    void an_NPSN_that_the_unor_or_the_padanan_file_give_to_two_unor_is_right_for_either() {
        Office own = new Office();
        own.sd2.npsn = own.sd1.npsn;
        assertThat(own.judged().findings()).isEmpty();

        Office file = new Office();
        file.padanan("20200001", file.sd1.id).padanan("20200001", file.sd2.id);
        assertThat(file.judged().findings()).isEmpty();

        Office stale = new Office();
        stale.padanan("20200001", new UnorId(7, 99)).padanan("20200001", stale.sd1.id);
        assertThat(stale.judged().findings()).isEmpty();
    }

    @Test
    void without_any_optional_column_everything_that_needs_one_is_said_to_be_open() {
        Office office = new Office();
        office.row.columns = Set.of();
        office.row.npsn = null;
        office.row.sekolah = "";
        office.row.instansi = id.padan.domain.Instansi.TIDAK_DIKETAHUI;
        office.row.tanggalLahir = null;
        office.row.nipAtasan = new NipReading.Empty();
        office.row.namaAtasan = "";
        office.row.statusSkp = "";
        office.row.rhkAtasan = List.of();
        office.row.tahap = "";

        Judgement judged = office.judged();

        assertThat(judged.findings()).isEmpty();
        assertThat(judged.notAssessed().stream()
                        .collect(Collectors.toMap(
                                NotAssessed::code, open -> open.reason().sentence())))
                .containsOnlyKeys(
                        "skp_pmm_belum_ada",
                        "unor_berbeda",
                        "skp_atasan_belum_ada",
                        "atasan_berbeda",
                        "rhk_tidak_terkait",
                        "instansi_berbeda",
                        "identitas_meragukan",
                        "tertinggal_jadwal",
                        "belum_mengalir")
                .allSatisfy((code, sentence) ->
                        assertThat(sentence).startsWith("Tidak dapat dinilai karena tidak ada kolom "))
                .containsEntry(
                        "unor_berbeda",
                        "Tidak dapat dinilai karena tidak ada kolom NAMA SEKOLAH, NPSN, atau UNOR ID di pmm.");
    }

    @Test
    void without_files_of_e_Kinerja_what_they_would_tell_is_open() {
        Office office = new Office();
        office.came.remove(SnapshotKind.EKINERJA_SKP);
        office.agreed.clear();
        office.row.without(PmmColumn.RHK);

        Judgement judged = office.judged();

        assertThat(judged.findings()).isEmpty();
        assertThat(Office.open(judged, "skp_atasan_belum_ada")).contains("berkas ekinerja-skp");
        assertThat(Office.open(judged, "belum_mengalir")).contains("berkas ekinerja-skp");
        assertThat(Office.open(judged, "rhk_tidak_terkait")).contains("berkas ekinerja-rhk atau kolom RHK");
    }

    @Test
    void a_rotation_through_three_schools_with_a_gap_is_lawful() {
        Office office = new Office();
        UnorDraft sd3 = new UnorDraft(8, "SD NEGERI 3 CIBADAK").npsn("20200003").under(office.dinas);
        office.unor.add(sd3.headedBy(office.kepala2));
        PmmDraft before = new PmmDraft(20).of(office.guru, office.sd2, office.kepala2);
        PmmDraft between = new PmmDraft(21).of(office.guru, sd3, office.kepala2);
        office.pmm.addAll(List.of(before, between));
        before.periode = from(1, 1);
        between.periode = from(3, 3);
        office.row.periode = from(4, 6);
        Judge judge = office.judge();

        for (PmmDraft row : List.of(before, between, office.row)) {
            assertThat(judge.pmm(row.row()).findings()).isEmpty();
        }

        before.periode = Periode.tahun(2026);
        assertThat(Office.found(office.judged())).containsExactly("ganda_pmm sedang");
    }

    @Test
    void tugas_belajar_is_active() {
        Office office = new Office();
        office.guru.kedudukan = "Tugas Belajar";
        office.pmm.remove(office.row);

        assertThat(office.judged().findings()).isEmpty();
        assertThat(Office.found(office.judged(office.guru))).containsExactly("tidak_ada_di_pmm sedang");
    }

    @Test
    void an_empty_kedudukan_says_nothing_and_puts_nobody_out_of_scope() {
        Office office = new Office();
        office.guru.kedudukan = "";
        office.pmm.remove(office.row);

        Judgement judged = office.judged(office.guru);

        assertThat(judged.disposition()).isInstanceOf(Judgement.Disposition.Reconciled.class);
        assertThat(Office.open(judged, "tidak_ada_di_pmm"))
                .isEqualTo("Guru ini tidak ada di PMM, tetapi kedudukan hukumnya kosong di SIASN (siasn.xlsx lembar"
                        + " \"data\" baris 5), jadi tidak diketahui apakah ia masih aktif.");
    }

    @Test
    void an_empty_jabatan_is_told_apart_from_one_that_is_no_teacher_s() {
        Office office = new Office();
        office.guru.jabatan = "";

        assertThat(office.judged(office.guru).disposition())
                .isEqualTo(new Judgement.Disposition.OutOfScope("jabatan kosong di SIASN"));
        assertThat(Office.open(office.judged(), "jabatan_nomenklatur_lama")).contains("kosong di SIASN");
    }

    @ParameterizedTest
    @CsvSource({
        "I Gusti Ngurah Made Oka, I GST NGURAH MADE OKA",
        "Ni Nyoman Sari, 'NI NYM. SARI, S.Pd.'",
        "I Wayan Suarta, WAYAN SUARTA",
        "Tiurma br. Simbolon, TIURMA BORU SIMBOLON",
        "Tiurma Simbolon, 'Dra. TIURMA BORU SIMBOLON, M.Pd'",
        "Suharto, SUHARTO",
        "'Suharto, S.Pd.', H. SUHARTO"
    })
    void names_as_people_bear_them_raise_no_doubt(String inPmm, String inSiasn) {
        Office office = new Office();
        office.row.nama = inPmm;
        office.guru.nama = inSiasn;

        assertThat(office.judged().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"198503302021211004", "198503302024212099", "198503302019001001"})
    void a_PPPK_number_is_a_NIP(String nip) {
        Office office = new Office();
        office.guru.nip = new id.padan.domain.Nip(Long.parseLong(nip));
        office.row.nip(nip);

        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void teachers_of_an_excepted_principal_still_need_the_principal_s_SKP() {
        Office office = new Office();
        office.except(office.kepala1, "pensiun", null);
        office.agreed.remove(office.kepala1);

        assertThat(Office.found(office.judged())).containsExactly("*skp_atasan_belum_ada belum_ada berat");
    }

    @Test
    void who_is_excepted_and_doubled_is_excepted_on_every_row() {
        Office office = new Office();
        PmmDraft again = new PmmDraft(20).of(office.guru, office.sd2, office.kepala2);
        PegawaiDraft twin = new PegawaiDraft(30, office.guru.nip.value(), "Siti Aminah").at(office.sd2);
        office.pmm.add(again);
        office.pegawai.add(twin);
        office.except(office.guru, "mutasi", null);
        Judge judge = office.judge();

        for (Judgement judged : List.of(
                judge.pmm(office.row.row()),
                judge.pmm(again.row()),
                judge.pegawai(office.pegawai.indexOf(office.guru)),
                judge.pegawai(office.pegawai.indexOf(twin)))) {
            assertThat(judged.disposition()).isEqualTo(new Judgement.Disposition.Excepted("mutasi", null));
        }
    }

    @Test
    void the_second_half_of_the_year_has_no_calendar_to_be_late_for() {
        Office office = new Office();
        Periode second = from(7, 12);
        office.settings = RuleSettings.standard(LocalDate.of(2026, 8, 1), second);
        office.row.tahap = "Perencanaan";
        office.row.periode = second;

        assertThat(Office.open(office.judged(), "tertinggal_jadwal"))
                .isEqualTo("Tahap di PMM tertulis \"Perencanaan\"; tahap itu tidak ada di kalender berkas job.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3273010104850001",
                "3273 0101 0485 0001",
                "NIK 3273010104850001",
                "327301O104850001",
                "3273010104850001/198503302010012004",
                "198503302010012004; 3273010104850001"
            })
    void a_NIK_in_the_NIP_column_never_shows_however_it_is_written(String text) {
        Office office = new Office();
        office.row.nip(text);

        Judgement judged = office.judged();
        String all = judged.findings() + " " + judged.subject();

        assertThat(Office.only(judged, "nip_tidak_padan").pmmValue()).contains("•");
        assertThat(all.replaceAll("[^0-9O]", "")).doesNotContain("32730101").doesNotContain("327301O1");
    }
}
