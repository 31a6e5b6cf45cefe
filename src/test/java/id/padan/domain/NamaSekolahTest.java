package id.padan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamaSekolahTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SDN 1 Cibadak",
                "SD NEGERI 1 CIBADAK",
                "SD N 1 Cibadak",
                "S.D.N. 1 Cibadak",
                "UPT SPF SDN 1 CIBADAK",
                "UPT SD NEGERI 1 CIBADAK",
                "UPTD SD Negeri 1 Cibadak",
                "UPT Satuan Pendidikan Formal SD Negeri 1 Cibadak",
                "Sekolah Dasar Negeri 1 Cibadak",
                "SDN 01 Cibadak",
                "SDN No. 1 Cibadak",
                "SDN1 Cibadak",
                "  sdn  1\u00a0cibadak ",
                "SDN Cibadak 1"
            })
    void one_school_written_in_many_ways_is_one_school(String written) {
        assertThat(NamaSekolah.of(written)).isEqualTo(new NamaSekolah("SD", true, "1", "CIBADAK"));
    }

    @ParameterizedTest
    @CsvSource({
        "SDN 1 Cibadak, SDN 2 Cibadak",
        "SDN 1 Cibadak, SDN 11 Cibadak",
        "SDN 1 Cibadak, SMPN 1 Cibadak",
        "SMAN 1 Cibadak, SMKN 1 Cibadak",
        "SDN 1 Cibadak, SDN Cibadak",
        "SDN 1 Cibadak, SDN 1 Sukamaju",
        "SD Muhammadiyah 1 Cibadak, SDN 1 Cibadak",
        "SDN 1 2 Cibadak, SDN 2 1 Cibadak",
        "SDN Cibadak, SDLBN Cibadak"
    })
    void another_number_level_or_name_is_another_school(String one, String other) {
        assertThat(NamaSekolah.of(one)).isNotEqualTo(NamaSekolah.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "UPT SPF SDN 1 Cibadak, true",
        "TK Negeri Pembina, true",
        "Taman Kanak-Kanak Pembina, true",
        "SMK Bina Karya, true",
        "MTs Negeri 2 Sukabumi, true",
        "Dinas Pendidikan, false",
        "UPT Puskesmas Cibadak, false",
        "Bidang Pembinaan SD, false",
        "Kecamatan Cibadak, false",
        "'', false"
    })
    void a_name_that_begins_like_a_school_looks_like_one(String nama, boolean sekolah) {
        assertThat(NamaSekolah.of(nama).sekolah()).isEqualTo(sekolah);
    }
}
