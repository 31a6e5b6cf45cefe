package id.padan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextPoolTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "SITI AMINAH|Siti Aminah, S.Pd.|11|true",
                "SITI AMINAH|Siti Aminah|11|true",
                "Siti Aminah|SITI AMINAH|11|true",
                "SITI AMINAH|Siti Amina|10|false",
                "SITI AMINA|Siti Aminah|11|false",
                "SITI AMINAH|Siti Aminat|11|false",
                "SITI AMINAH|Siti.Aminah|11|false",
                "A@B|a`b|3|false",
                "A[B|a{b|3|false",
                "ÉVA|éva|3|false",
                "ÉVA|ÉVA|3|false",
                "\"\"|Siti|0|true",
            })
    void tells_whether_the_beginning_of_a_text_is_kept_but_for_the_case_of_a_to_z(
            String kept, String asked, int end, boolean same) {
        TextPool pool = new TextPool();
        pool.add("Budi");
        int place = pool.add(kept);
        pool.add(asked);

        assertThat(pool.same(place, asked, end)).isEqualTo(same);
    }
}
