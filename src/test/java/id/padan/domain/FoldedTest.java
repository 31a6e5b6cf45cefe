package id.padan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldedTest {
    /** Letters that meet one another, and what parts or vanishes in names of people and schools. */
    private static final String[] PARTS = {
        "a", "A", "b", "1", "2", " ", ".", ",", "'", "-", ";", "é", "S.D.N", "SDN", "SD", "N", "Dr", "Drs", "Muh",
        "S.Pd"
    };

    @ParameterizedTest
    @CsvSource({
        "'SDN 1 Cibadak', 'sdn  1-cibadak.', true",
        "'SDN 1', 'SDN1', false",
        "'SDN 1', 'SDN 1 A', false",
        "'S.D.N', 'S D N', true",
        "'', ' .', true",
        "'', 'A', false",
        "'AB', 'A B', false",
        "'é', 'É', true",
        "'é', 'e', false"
    })
    void two_texts_are_the_same_when_they_fold_to_the_same(String one, String other, boolean same) {
        assertThat(Folded.same(one, other)).isEqualTo(same);
        assertThat(Folded.same(other, one)).isEqualTo(same);
    }

    /** What is decided at a glance is what taking both apart decides. */
    @Test
    void the_short_ways_agree_with_the_long_ones() {
        Random random = new Random(20_260_615);
        int alike = 0;
        for (int i = 0; i < 200_000; i++) {
            String one = text(random);
            String other = random.nextBoolean() ? one + text(random).toLowerCase(Locale.ROOT) : text(random);
            boolean same = Folded.of(one).equals(Folded.of(other));
            alike += same ? 1 : 0;
            assertThat(Folded.same(one, other)).as("%s|%s", one, other).isEqualTo(same);
            assertThat(Folded.isEmpty(one)).isEqualTo(Folded.of(one).isEmpty());
            assertThat(NamaSekolah.same(one, other))
                    .as("%s|%s", one, other)
                    .isEqualTo(
                            NamaSekolah.of(one).compare(NamaSekolah.of(other)).likeness() == SchoolLikeness.SAME);
            if (!Folded.isEmpty(one) && !Folded.isEmpty(other)) {
                assertThat(NamaOrang.agree(one, other))
                        .as("%s|%s", one, other)
                        .isEqualTo(NamaOrang.of(one).agrees(NamaOrang.of(other)));
            }
        }
        assertThat(alike).isGreaterThan(10_000);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }
}
