package id.padan.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LoginTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            rina,                                      -
            ' Rina.Kurnia ',                           -
            r2d,                                       -
            bkd_12345678,                              -
            abcdefghijabcdefghijabcdefghijabcdefghij,  -
            abcdefghijabcdefghijabcdefghijabcdefghijk, 3 sampai 40
            ab,                                        3 sampai 40
            '',                                        3 sampai 40
            .rina,                                     3 sampai 40
            rina-,                                     3 sampai 40
            rina kurnia,                               3 sampai 40
            rína,                                      3 sampai 40
            198503302003121004,                        NIP
            n123456789,                                NIP
            """)
    void accepts_names_and_no_numbers(String typed, String problem) {
        if (problem.equals("-")) {
            assertThat(Login.problem(typed)).isEmpty();
            assertThat(new Login(typed).text()).isLowerCase().isEqualToIgnoringCase(typed.strip());
        } else {
            assertThat(Login.problem(typed)).get().asString().contains(problem);
        }
    }
}
