package id.padan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordPolicyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            perahu-kunyi             | -
            perahu-kuny              | terlalu pendek: 11
            😀😀😀😀😀perahu         | terlalu pendek: 11
            rinakurnia2026!          | hampir sama dengan nama
            Kurnia.Rina.123          | hampir sama dengan nama
            rina perahu kunyit       | -
            aaaaaaaaaaaaaaaa         | hanya mengulang
            121212121212             | hanya mengulang
            198503302003121004       | tidak memuat huruf
            !@#$%^&*()_+-            | tidak memuat huruf
            Password1234             | paling sering dipakai
            passwordpassword         | paling sering dipakai
            Indonesia-2026           | paling sering dipakai
            Merdeka Belajar 26       | paling sering dipakai
            merdeka-kunyit-26        | -
            """)
    void says_what_is_wrong(String password, String problem) {
        if (problem.equals("-")) {
            assertThat(problems(password)).isEmpty();
        } else {
            assertThat(problems(password)).singleElement().asString().contains(problem, "Yang diterima");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "😀"})
    void ends_where_bcrypt_stops_reading(String letter) {
        String beginning = "perahu-kunyit-lonceng-utara-";
        int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
        String longest = beginning + letter.repeat((72 - beginning.length()) / bytes);

        assertThat(problems(longest)).isEmpty();
        assertThat(problems(longest + letter)).singleElement().asString().contains("terlalu panjang", "72");
    }

    @Test
    void refuses_what_cannot_be_typed() {
        assertThat(problems("perahu-kunyit\t")).singleElement().asString().contains("tidak terlihat");
        assertThat(problems("perahu-kunyit\u0000")).hasSize(1);
    }

    @Test
    void a_short_name_spoils_no_good_password() {
        assertThat(PasswordPolicy.problems("palang-kunyit-lonceng", "al", "Al")).isEmpty();
    }

    private static List<String> problems(String password) {
        return PasswordPolicy.problems(password, "rina.kurnia", "Rina Kurnia");
    }
}
