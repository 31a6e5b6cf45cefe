package id.padan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LockOutTest {
    private static final Instant LAST = Instant.parse("2026-06-29T14:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,          0
            1,          0
            3,          0
            4,          30
            5,          60
            6,          120
            10,         1920
            11,         3600
            12,         3600
            2147483647, 3600
            """)
    void the_delay_doubles_up_to_an_hour(int failures, long seconds) {
        Instant end = LAST.plusSeconds(seconds);

        assertThat(LockOut.ACCOUNT.until(failures, LAST, end)).isEmpty();
        if (seconds > 0) {
            assertThat(LockOut.ACCOUNT.until(failures, LAST, LAST)).contains(end);
            assertThat(LockOut.ACCOUNT.until(failures, LAST, end.minusNanos(1))).contains(end);
        }
    }

    @Test
    void who_never_failed_waits_for_nothing() {
        assertThat(LockOut.ACCOUNT.until(0, null, LAST)).isEmpty();
    }

    @Test
    void a_server_whose_clock_is_behind_does_not_open_early() {
        assertThat(LockOut.ACCOUNT.until(4, LAST, LAST.minus(Duration.ofMinutes(2))))
                .contains(LAST.plusSeconds(30));
    }

    @Test
    void an_office_that_shares_an_address_has_more_free_failures() {
        assertThat(LockOut.ADDRESS.until(20, LAST, LAST)).isEmpty();
        assertThat(LockOut.ADDRESS.until(21, LAST, LAST)).contains(LAST.plusSeconds(30));
    }
}
