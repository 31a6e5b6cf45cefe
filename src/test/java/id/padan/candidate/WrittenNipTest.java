package id.padan.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.candidate.WrittenNip.How;
import id.padan.domain.NipReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNipTest {
    private static WrittenNip read(String cell) {
        return WrittenNip.of(NipReading.of(cell, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            198503302010012004      | 198503302010012004     | WHOLE    | 18
            19850330 201001 2 004   | 198503302010012004     | WHOLE    | 18
            198513302010012004      | 198513302010012004     | WHOLE    | 18
            19850330201001200       | 19850330201001200      | WHOLE    | 17
            1985033020100120044     | 1985033020100120044    | WHOLE    | 19
            131234567               | 131234567              | WHOLE    | 9
            ''                      | ''                     | WHOLE    | 0
            1985033O2010012004      | 198503302010012004     | LETTERED | 18
            l985033O20IOO12004      | 198503302010012004     | LETTERED | 18
            19850330201001200X      | 19850330201001200      | LETTERED | 17
            belum ada               | ''                     | LETTERED | 0
            TIDAK DIISI             | ''                     | LETTERED | 0
            1.98503E+17             | 198503                 | DAMAGED  | 6
            '1,98503E+17'           | 198503                 | DAMAGED  | 6
            1.985033020100120E+17   | 1985033020100120       | DAMAGED  | 15
            198503302010012000      | 198503302010012000     | DAMAGED  | 15
            """)
    void what_can_be_read_as_digits_what_befell_it_and_how_much_was_spared(
            String cell, String digits, How how, int kept) {
        assertThat(read(cell)).isEqualTo(new WrittenNip(digits, how, kept));
    }

    @Test
    void a_number_in_the_cell_is_damaged_even_if_it_looks_whole() {
        assertThat(WrittenNip.of(NipReading.of("198503302010012004", true)))
                .isEqualTo(new WrittenNip("198503302010012004", How.DAMAGED, 15));
    }

    @Test
    void letters_that_look_like_digits_stand_for_them() {
        assertThat(read("9OoQDIlLi|SsBZz").digits()).isEqualTo("900001111155822");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.98503E+17           | 198503302010012004 | true
            1.98503E+17           | 198504302010012004 | false
            1.985033E+17          | 198503302010012004 | true
            1.985033E+17          | 198503282010012004 | true
            1.985033E+17          | 198503252010012004 | true
            1.985033E+17          | 198503242010012004 | false
            1.985033E+17          | 198503402010012004 | false
            1.99E+17              | 198503302010012004 | true
            1.99E+17              | 197503302010012004 | false
            198503302010012000    | 198503302010012004 | true
            198503302010012000    | 198503302010012999 | true
            198503302010012000    | 198503302010011999 | false
            198503302010012000    | 198503302010021004 | false
            """)
    void what_a_spreadsheet_spared_stands_in_the_nip_and_only_the_last_digit_it_shows_is_rounded(
            String cell, String nip, boolean spared) {
        assertThat(read(cell).sparedOf(nip)).isEqualTo(spared);
    }

    @Test
    void nineteen_digits_of_a_number_are_no_nip_that_lost_its_end() {
        assertThat(WrittenNip.of(NipReading.of("1985033020100120040", true)).sparedOf("198503302010012004"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            198503302010012004 | 19850330
            1985033O2010012004 | 19850330
            19850330           | 19850330
            1985033            | 0
            1.98503E+17        | 0
            1.9850330E+17      | 19850330
            198503302010012000 | 19850330
            ''                 | 0
            """)
    void the_first_eight_digits_are_where_a_birth_date_stands(String cell, int born) {
        assertThat(read(cell).born()).isEqualTo(born);
    }
}
