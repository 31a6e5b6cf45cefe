package id.padan.recap.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+62 812", "-5", "@SUM(A1)", "\t=1", "=", "-"})
    void what_a_spreadsheet_would_calculate_is_quoted_and_shown_as_it_is(String text) {
        assertThat(CellText.of(text)).isEqualTo(new CellText(text, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SDN 1 Cibadak", "a=b", " =1", "–", "198503302003122001", "Ñandú 😀 田", "_x", "x0041_"})
    void ordinary_text_is_left_alone(String text) {
        assertThat(CellText.of(text)).isEqualTo(new CellText(text, false));
    }

    @Test
    void characters_that_xml_forbids_are_taken_out_and_line_ends_made_one() {
        assertThat(CellText.of("a\u0000b\u001Bc\uFFFE\uD800d\r\ne\rf").shown()).isEqualTo("abcd\ne\nf");
        assertThat(CellText.of("\u0000=1").quoted()).isTrue();
    }

    @Test
    void text_that_looks_like_an_escape_is_shown_as_written() {
        assertThat(CellText.of("A_x0041_B").shown()).isEqualTo("A_x005F_x0041_B");
    }

    @Test
    void too_long_text_is_cut_with_a_remark_and_no_character_is_halved() {
        CellText cut = CellText.of("x" + "😀".repeat(20_000));

        assertThat(cut.shown()).hasSizeBetween(32_765, 32_767).endsWith("… (dipotong: teks aslinya 40.001 karakter)");
        assertThat(cut.shown().codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF))
                .isEmpty();
    }
}
