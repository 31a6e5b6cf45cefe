package id.padan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class AttemptsTest {
    private static final Instant NOW = Instant.parse("2026-06-29T14:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Attempts attempts =
            new Attempts(new LockOut(2, Duration.ofSeconds(30), Duration.ofMinutes(1)), Duration.ofHours(1), 3);

    private void fail(String key, int times) {
        for (int n = 0; n < times; n++) {
            assertThat(attempts.begin(key, NOW)).isEmpty();
        }
    }

    @Test
    void beyond_the_free_ones_a_key_must_wait_and_others_need_not() {
        fail("a", 3);

        assertThat(attempts.begin("a", NOW)).contains(NOW.plusSeconds(30));
        assertThat(attempts.begin("b", NOW)).isEmpty();
    }

    @Test
    void what_was_turned_away_does_not_count() {
        fail("a", 3);
        for (int n = 0; n < 9; n++) {
            assertThat(attempts.begin("a", NOW.plusSeconds(29))).contains(NOW.plusSeconds(30));
        }

        assertThat(attempts.begin("a", NOW.plusSeconds(30))).isEmpty();
        assertThat(attempts.locked("a", NOW.plusSeconds(30))).contains(NOW.plusSeconds(90));
    }

    @Test
    void one_good_try_takes_back_itself_and_nothing_else() {
        fail("a", 2);
        assertThat(attempts.begin("a", NOW)).isEmpty();
        attempts.takeBack("a");

        assertThat(attempts.begin("a", NOW)).isEmpty();
        assertThat(attempts.begin("a", NOW)).isPresent();
        attempts.takeBack("nobody");
    }

    @Test
    void what_was_quiet_for_long_is_forgotten_and_what_was_not_is_kept() {
        fail("a", 3);

        assertThat(attempts.begin("a", NOW.plus(Duration.ofHours(1)))).isEmpty();
        assertThat(attempts.locked("a", NOW.plus(Duration.ofHours(1)))).isPresent();

        Instant later = NOW.plus(Duration.ofHours(2)).plus(SECOND);
        assertThat(attempts.begin("a", later)).isEmpty();
        assertThat(attempts.locked("a", later)).isEmpty();
    }

    @Test
    void the_one_used_longest_ago_makes_room() {
        fail("a", 1);
        fail("b", 3);
        fail("a", 2);
        fail("c", 3);
        fail("d", 1);

        assertThat(attempts.locked("a", NOW)).isPresent();
        assertThat(attempts.locked("c", NOW)).isPresent();
        assertThat(attempts.locked("b", NOW)).isEmpty();
    }
}
