package id.padan.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
    private static final Token TOKEN = new Token(new RowKey(RowKind.TEMUAN, "275412"), 2, 1);

    @ParameterizedTest
    @CsvSource({"TUGAS,3f9a0c12ab34,0,1", "TEMUAN,275412,17,1", "TEMUAN,1,1,3"})
    void a_token_is_read_as_it_was_written(RowKind kind, String id, int version, int place) {
        Token token = new Token(new RowKey(kind, id), version, place);

        assertThat(Token.read(token.text(Given.MANIFEST), Given.MANIFEST)).contains(token);
        assertThat(Token.read("  " + token.text(Given.MANIFEST).toUpperCase(Locale.ROOT) + "\u00a0", Given.MANIFEST))
                .contains(token);
    }

    @Test
    void any_one_letter_typed_wrong_is_noticed() {
        String text = TOKEN.text(Given.MANIFEST);
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == '1' ? '2' : '1';
            assertThat(Token.read(text.substring(0, i) + other + text.substring(i + 1), Given.MANIFEST))
                    .as(text + " at " + i)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"uji,b2", "lain,a1"})
    void the_same_row_of_another_office_has_another_token(String job, String instansiKey) {
        Manifest other = new Manifest(job, 3, LocalDate.of(2026, 6, 15), instansiKey, "x", "");

        assertThat(Token.read(TOKEN.text(other), Given.MANIFEST)).isEmpty();
        assertThat(Token.read(TOKEN.text(other), other)).contains(TOKEN);
    }

    @Test
    void it_outlives_runs() {
        Manifest later = new Manifest("uji", 9, LocalDate.of(2026, 6, 29), "a1", "nama lain", "Dinas");

        assertThat(Token.read(TOKEN.text(Given.MANIFEST), later)).contains(TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "T--0-00000000", "T-a-99999999999-00000000", "X-a-0-00000000", "=1+1", "😀"})
    void what_is_none_is_none(String cell) {
        assertThat(Token.read(cell, Given.MANIFEST)).isEmpty();
    }
}
