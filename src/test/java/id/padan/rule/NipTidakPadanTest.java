package id.padan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NipTidakPadanTest {

    private static final String CODE = "nip_tidak_padan";

    private static String allOf(Finding finding) {
        return String.join(
                "|",
                finding.pmmValue(),
                finding.siasnValue(),
                finding.explanation(),
                finding.subject().nip(),
                finding.target().id(),
                finding.target().label());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|false|kosong|''|NIP di PMM kosong.",
                "'1.98503E+17'|false|rusak_angka_spreadsheet|1.98503E+17|NIP tersimpan sebagai angka di lembar kerja (1.98503E+17)",
                "198503302010012000|false|rusak_angka_spreadsheet|198503302010012000|angka-angka terakhirnya hilang",
                "198503302010012004|true|rusak_angka_spreadsheet|198503302010012004|Ambil ulang NIP dari sumbernya sebagai teks.",
                "19850330201001200|false|bukan_18_digit|19850330201001200|berisi 17 angka (19850330201001200)",
                "1985033020100120044|false|bukan_18_digit|1985033020100120044|berisi 19 angka",
                "1985033O2010012004|false|bukan_18_digit|1985033O2010012004|ada huruf atau tanda lain di dalamnya",
                "198513302010012004|false|anatomi_mustahil|198513302010012004|angka 1–8 bukan tanggal lahir yang mungkin",
                "198503302010013004|false|anatomi_mustahil|198503302010013004|angka ke-15 (jenis kelamin) harus 1 atau 2",
                "198503302010132004|false|anatomi_mustahil|198503302010132004|angka 13–14 bukan bulan pengangkatan",
                "198503302010012777|false|tidak_dikenal|198503302010012777|berbentuk benar tetapi tidak ada di SIASN",
                "198503302021212777|false|tidak_dikenal|198503302021212777|berbentuk benar tetapi tidak ada di SIASN",
            })
    void every_sort_of_wrong_nip_is_told_apart(
            String cell, boolean numeric, String subkind, String shown, String sentence) {
        Office office = new Office();
        office.row.nip = NipReading.of(cell, numeric);

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo(subkind);
        assertThat(finding.pmmValue()).isEqualTo(shown);
        assertThat(finding.explanation()).contains(sentence).endsWith("sama dengan NIP di SIASN.");
        assertThat(finding.severity()).isEqualTo(Severity.BERAT);
        assertThat(finding.first()).isTrue();
        assertThat(finding.order()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "198503302010012004",
                "19850330 201001 2\u00a0004",
                "19850330.201001.2-004",
                "'198503302010012004"
            })
    void lawful_noise_around_a_nip_is_no_finding(String cell) {
        Office office = new Office();
        office.row.nip(cell);

        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void a_pppk_number_with_a_contract_where_the_month_would_stand_is_a_nip() {
        Office office = new Office();
        office.guru.nip = new Nip(198503302021212004L);
        office.row.of(office.guru, office.sd1, office.kepala1);

        assertThat(office.judged().findings()).isEmpty();
    }

    @Test
    void the_persons_own_nik_is_recognised_and_never_shown() {
        Office office = new Office();
        office.row.nip("3202157003850001");
        office.row.nik = "3202157003850001";

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("nik_di_kolom_nip");
        assertThat(finding.explanation()).startsWith("Kolom NIP di PMM berisi NIK pegawai ini sendiri, bukan NIP.");
        assertThat(finding.pmmValue()).isEqualTo("••••••••••••0001");
        assertThat(finding.subject().nip()).isEqualTo("••••••••••••0001");
        assertThat(allOf(finding)).doesNotContain("3202157003850001");
    }

    @Test
    void a_nik_that_siasn_knows_names_its_owner_and_the_right_nip() {
        Office office = new Office();
        office.guru.nik = "3202157003850001";
        office.row.nip("3202 1570 0385 0001");

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("nik_di_kolom_nip");
        assertThat(finding.explanation())
                .startsWith(
                        "Kolom NIP di PMM berisi NIK milik Siti Aminah (NIP 198503302010012004) di SIASN, bukan NIP."
                                + " NIP yang benar menurut SIASN: 198503302010012004.");
        assertThat(finding.siasnValue()).isEqualTo("Siti Aminah (NIP 198503302010012004)");
        assertThat(allOf(finding)).doesNotContain("3202157003850001").doesNotContain("3202 1570 0385 0001");
    }

    @Test
    void a_nik_among_other_characters_is_hidden_too() {
        Office office = new Office();
        office.row.nip("NIK 3202 1570 0385 0001");

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("bukan_18_digit");
        assertThat(finding.pmmValue()).isEqualTo("NIK •••• •••• •••• 0001");
    }

    @Test
    void the_persons_own_nuptk_is_recognised() {
        Office office = new Office();
        office.row.nip("4662763664230012");
        office.row.nuptk = "4662763664230012";

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("nuptk_di_kolom_nip");
        assertThat(finding.explanation()).startsWith("Kolom NIP di PMM berisi NUPTK pegawai ini sendiri, bukan NIP.");
    }

    @ParameterizedTest
    @CsvSource({
        "3202157003850001, nik_di_kolom_nip",
        "4662763664230012, nuptk_di_kolom_nip",
        "1985033020100120, bukan_18_digit",
        "1975021519990310, bukan_18_digit"
    })
    void sixteen_digits_that_nobody_knows_are_told_by_how_they_are_made(String digits, String subkind) {
        Office office = new Office();
        office.row.nip(digits);

        assertThat(Office.only(office.judged(), CODE).subkind()).isEqualTo(subkind);
    }

    @Test
    void a_nip_lama_names_its_owner() {
        Office office = new Office();
        office.guru.nipLama = "131234567";
        office.row.nip("131234567");

        Finding finding = Office.only(office.judged(), CODE);

        assertThat(finding.subkind()).isEqualTo("nip_lama_di_kolom_nip");
        assertThat(finding.explanation())
                .startsWith("Kolom NIP di PMM berisi 9 angka (131234567), yaitu NIP lama milik Siti Aminah"
                        + " (NIP 198503302010012004) di SIASN.");
    }

    @Test
    void an_unknown_nip_beside_a_known_nik_says_who_it_is() {
        Office office = new Office();
        office.guru.nik = "3202157003850001";
        office.row.nik = "3202157003850001";
        office.row.nip("198503302010012040");

        assertThat(Office.only(office.judged(), CODE).explanation())
                .contains("Menurut NIK-nya, orang ini di SIASN adalah Siti Aminah (NIP 198503302010012004).");
    }

    @Test
    void an_unmatched_row_stands_with_PMMs_instansi_else_the_jobs_else_apart() {
        Office office = new Office();
        office.row.nip("");
        office.row.instansi = Instansi.of("", "PEMKAB CIBADAK");
        assertThat(office.judged().instansi()).isEqualTo(Office.KAB);
        assertThat(office.judged().unorInduk()).isEqualTo("Dinas Pendidikan");

        office.row.instansi = Instansi.TIDAK_DIKETAHUI;
        assertThat(office.judged().instansi()).isEqualTo(Instansi.TIDAK_DIKETAHUI);
        assertThat(Office.only(office.judged(), CODE).target())
                .isEqualTo(new TaskTarget(TaskTarget.Kind.PEGAWAI, "pmm.csv baris 10", "Siti Aminah"));
    }
}
