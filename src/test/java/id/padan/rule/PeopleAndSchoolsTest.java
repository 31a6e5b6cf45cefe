package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Periode;
import id.padan.domain.UnorId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People and schools as offices have them, where no scene of the sample tells. */
class PeopleAndSchoolsTest {
    private static Periode from(int month, int lastMonth) {
        return new Periode(
                LocalDate.of(2026, month, 1),
                LocalDate.of(2026, lastMonth, 1).plusMonths(1).minusDays(1));
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
            assertThat(Office.excepted(judged)).isEqualTo("Siti Aminah: mutasi");
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
        Finding finding = Office.only(judged, "nip_tidak_padan");
        String all = finding.pmmValue() + " " + finding.explanation() + " "
                + finding.subject().nip();

        assertThat(finding.pmmValue()).contains("•");
        assertThat(all.replaceAll("[^0-9O]", "")).doesNotContain("32730101").doesNotContain("327301O1");
    }
}
