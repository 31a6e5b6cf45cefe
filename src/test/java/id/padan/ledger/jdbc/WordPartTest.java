package id.padan.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPartTest {
    @ParameterizedTest
    @CsvSource({
        "siti,     SITI AMINAH,  true",
        "AMINAH,   Siti Aminah,  true",
        "mina,     Siti Aminah,  true",
        "h,        Siti Aminah,  true",
        "aminah.,  Siti Aminah,  false",
        "aminahs,  Siti Aminah,  false",
        "amini,    Siti Aminah,  false",
        "zoë,      ZOË KRISTIANI, true",
        "zoe,      ZOË KRISTIANI, false",
        "anan,     Banananan,    true",
        "%,        SITI,         false",
        "_iti,     SITI,         false",
        ".,        SITI,         false",
        "siti,     '',           false",
        "sitiaminah, siti,       false",
    })
    void a_word_is_found_wherever_it_stands_and_no_sign_stands_for_others(String word, String text, boolean found) {
        assertThat(new WordPart(word).in(text)).isEqualTo(found);
    }
}
