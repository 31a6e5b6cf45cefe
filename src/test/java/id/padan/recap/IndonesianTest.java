package id.padan.recap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndonesianTest {
    @Test
    void days_have_indonesian_months() {
        assertThat(Indonesian.day(LocalDate.of(2026, 6, 15))).isEqualTo("15 Juni 2026");
        assertThat(Indonesian.day(LocalDate.of(2026, 8, 1))).isEqualTo("1 Agustus 2026");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "999,999", "1000,1.000", "1234567,1.234.567", "-12345,-12.345"})
    void thousands_are_parted_by_dots(long number, String text) {
        assertThat(Indonesian.number(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0|–", "0|8|0%", "8|8|100%", "3184|4018|79,2%", "9999|10000|99,9%", "1|2|50%"})
    void a_share_is_never_rounded_up_to_all(long part, long whole, String text) {
        assertThat(Indonesian.share(part, whole)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15,hari ini", "2026-06-27,12 hari lagi", "2026-06-12,lewat 3 hari"})
    void time_left_is_said_in_days(LocalDate day, String text) {
        assertThat(Indonesian.until(LocalDate.of(2026, 6, 15), day)).isEqualTo(text);
    }
}
