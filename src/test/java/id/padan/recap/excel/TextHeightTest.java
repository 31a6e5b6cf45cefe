package id.padan.recap.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextHeightTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|20|1",
                "Guru|20|1",
                "198503302003122001|21|1",
                "Nama sekolah atau nama unor tidak sama dengan data PMM|26|3",
                "198503302003122001198503302003122001|21|2",
                "WWWWWWWWWWWWWWWWWWWW|10|4"
            })
    void lines_follow_the_width_of_letters_and_break_between_words(String text, double width, int lines) {
        assertThat(TextHeight.lines(text, width, 10)).isEqualTo(lines);
    }

    @Test
    void line_breaks_count() {
        assertThat(TextHeight.lines("1. Buka\n2. Tekan\n", 40, 10)).isEqualTo(3);
    }

    @Test
    void no_row_is_higher_than_a_spreadsheet_allows() {
        assertThat(TextHeight.points(1_000, 10)).isEqualTo(409);
    }
}
