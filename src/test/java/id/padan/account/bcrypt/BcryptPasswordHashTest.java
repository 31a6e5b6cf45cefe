package id.padan.account.bcrypt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BcryptPasswordHashTest {
    private final BcryptPasswordHash hash = new BcryptPasswordHash(4);

    @Test
    void matches_its_own_and_nothing_near_it() {
        String made = hash.of("perahu-kunyit");

        assertThat(made).startsWith("$2a$04$").isNotEqualTo(hash.of("perahu-kunyit"));
        assertThat(hash.matches("perahu-kunyit", made)).isTrue();
        assertThat(hash.matches("perahu-kunyiT", made)).isFalse();
        assertThat(hash.matches("perahu-kunyit ", made)).isFalse();
        assertThat(hash.matches("", made)).isFalse();
    }

    @Test
    void is_slow_enough_where_it_counts() {
        assertThat(new BcryptPasswordHash(BcryptPasswordHash.STRENGTH).of("perahu-kunyit"))
                .startsWith("$2a$12$");
    }

    /** The reason why longer ones are refused: what stands behind would not be looked at. */
    @Test
    void reads_72_bytes() {
        String longest = "k".repeat(72);

        assertThat(hash.matches(longest + "x", hash.of(longest))).isTrue();
    }
}
