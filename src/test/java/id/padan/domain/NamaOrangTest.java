package id.padan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamaOrangTest {
    private static boolean agree(String one, String other) {
        return NamaOrang.of(one).agrees(NamaOrang.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Siti Aminah, S.Pd.|SITI AMINAH",
                "Dra. Hj. Siti Aminah, M.Pd., Gr.|SITI AMINAH",
                "SITI AMINAH S.Pd|SITI AMINAH",
                "Siti Aminah S. Pd. I.|SITI AMINAH",
                "Dr., Ahmad Fauzi, M.Si|AHMAD FAUZI",
                "H. Nur'aini|NURAINI",
                "Moh. Iqbal|MUHAMMAD IQBAL",
                "Achmad Noor|AHMAD NUR",
                "Ir|IR",
                "Dewi Ma|DEWI",
                "Ny. Sri Lestari|SRI LESTARI",
                "Hj. Ny. Sri Lestari|SRI LESTARI",
                "Tgk. H. Iskandar|ISKANDAR",
                "Cut Nyak Meutia|CUT NYAK MEUTIA",
                "K.H. Ahmad Dahlan|AHMAD DAHLAN",
                "K. H.|K H",
                "St. Ramlah, S.Pd.|SITI RAMLAH",
                "Hj. St. Ramlah|SITI RAMLAH",
                "Andi St. Ramlah|ANDI SITI RAMLAH",
                "Ramlah, S.T.|RAMLAH",
                "Ramlah ST|RAMLAH",
                "ST|ST",
                "M. Iqbal|M IQBAL",
                "Siti Aminah.S.Pd|SITI AMINAH",
                "Siti Aminah A.Ma.Pd.SD|SITI AMINAH",
                "Siti Aminah S.Pd.SD M.Pd|SITI AMINAH",
                "Abdur Rahman|ABDUL RAHMAN",
                "Mustofa Husin|MUSTAFA HUSEIN",
                "Ma´ruf Nuʼman|MARUF NUMAN",
                "|''",
            })
    void titles_degrees_and_punctuation_do_not_belong_to_the_name(String written, String words) {
        assertThat(NamaOrang.of(written == null ? "" : written)).hasToString(words.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Siti Aminah, S.Pd.|SITI AMINAH",
                "Aminah Siti|Siti Aminah",
                "Nur Hayati|Nurhayati",
                "Moh. Iqbal Ramadhan|Muhammad Iqbal Ramadhan",
                "Siti A. Rahmawati|Siti Aminah Rahmawati",
                "Siti Aminah|Siti Aminah Rahmawati",
                "I Made Sudarma|Made Sudarma",
                "Syarifudin Hidayat|Syarifuddin Hidayat",
                "Agus Santoso|Agus Santosa",
                "St. Ramlah|Siti Ramlah",
                "Ny. Lestari|Lestari",
                "Abdus Salam|Abdul Salam",
                "Muhammad Soleh|Muhammad Saleh",
            })
    void one_persons_name_written_in_two_ways_agrees(String one, String other) {
        assertThat(agree(one, other)).isTrue();
        assertThat(agree(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Siti Aminah|Budi Santoso",
                "Siti Aminah|Siti Rahayu",
                "S. A.|Siti Aminah",
                "Siti Siti|Siti Aminah",
                "Ahmad Fauzi|Muhammad Fauzi",
            })
    void another_persons_name_does_not_agree(String one, String other) {
        assertThat(agree(one, other)).isFalse();
        assertThat(agree(other, one)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Siti Aminah, S.Pd., M.Pd.|Siti Aminah",
                "Siti Aminah; S.Pd.|Siti Aminah",
                "SITI AMINAH|SITI AMINAH",
                "'  Siti Aminah , S.Pd.'|'  Siti Aminah '",
                "Hasna, S.Pd., Nur'aini|Hasna",
                "Hajjahwati|Hajjahwati",
                "Drs. Hasan Basri, M.Pd.|none",
                "hj. Siti Aminah|none",
                "Dr., Siti Aminah|none",
                "H|none",
                "Nur'aini, S.Pd.|none",
                "Nur’aini|none",
                "Nuʼman|none",
                "Ny. Sri Lestari|none",
                "Teungku Iskandar|none",
                ", S.Pd.|none",
                "''|none",
                "'.-'|none",
            })
    void a_plain_name_ends_where_its_degrees_begin(String nama, String plain) {
        int end = NamaOrang.endOfPlainName(nama);
        assertThat(end < 0 ? null : nama.substring(0, end)).isEqualTo(plain);
    }
}
