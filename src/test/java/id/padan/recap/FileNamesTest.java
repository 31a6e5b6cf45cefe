package id.padan.recap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rekap - Pemerintah Kab. Cibadak|Rekap - Pemerintah Kab. Cibadak",
                "Kab. A/B: \"utara\" <1>|Kab. A B utara 1",
                "../../etc/passwd|etc passwd",
                "Kota Sagaranten.|Kota Sagaranten",
                "Kab. Cibadak 😀|Kab. Cibadak",
                "con|Nama con",
                "LPT1.lama|Nama LPT1.lama",
                "Kab. Ñandú|Kab. Ñandú",
                "***|Tanpa Nama"
            })
    void only_letters_digits_space_dash_and_dot_stay(String name, String file) {
        assertThat(new FileNames().of(name, ".xlsx")).isEqualTo(file + ".xlsx");
    }

    @Test
    void two_names_are_never_one_file_even_where_case_does_not_count() {
        FileNames names = new FileNames();

        assertThat(names.of("Kab. Cibadak", ".xlsx")).isEqualTo("Kab. Cibadak.xlsx");
        assertThat(names.of("KAB. CIBADAK", ".xlsx")).isEqualTo("KAB. CIBADAK 2.xlsx");
        assertThat(names.of("Kab/ Cibadak", ".xlsx")).isEqualTo("Kab Cibadak.xlsx");
    }

    @Test
    void a_long_name_is_cut_to_a_hundred_characters_with_its_ending() {
        FileNames names = new FileNames();

        assertThat(names.of("Dinas ".repeat(40), ".xlsx"))
                .hasSizeLessThanOrEqualTo(100)
                .endsWith("Dinas.xlsx");
        assertThat(names.of("Dinas ".repeat(40), ".xlsx"))
                .hasSizeLessThanOrEqualTo(100)
                .endsWith(" 2.xlsx");
    }
}
