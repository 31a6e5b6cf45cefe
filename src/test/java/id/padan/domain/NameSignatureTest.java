package id.padan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.NameComparison.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameSignatureTest {
    private static long signature(String nama) {
        return NameSignature.of(NamaOrang.of(nama));
    }

    private static boolean mayShare(String one, String other) {
        return NameSignature.mayShare(signature(one), signature(other));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Sutrisno, Hadi Sutrisno
                    Nur Hayati, Nurhayati
                    Siti Nur, Sitinur
                    Ratna Sri, Ratnasri
                    Abdul Sa, Ab Dulsa
                    Dewi Kosa, Dewikosa
                    Budi Li, Budili
                    Sriwahyu Ningsih, Sri Wahyuningsih
                    Djoko, Joko
                    Harjo, Haryo
                    Dewi Rahmawati, Rahamwati
                    M. Nur, Muhammad Nur
                    A. B., A.B.
                    """)
    void names_with_something_in_common_share_a_bit(String one, String other) {
        assertThat(mayShare(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Siti Aminah, Siti Rahayu",
        "Muhammad Ali, Muhammad Hasan",
        "Santoso, Budi Lestari",
        "'', ''",
        "Budi, ''"
    })
    void common_words_share_none(String one, String other) {
        assertThat(mayShare(one, other)).isFalse();
    }

    /** The law that lets a caller pass by most pairs. */
    @Test
    @Timeout(120)
    void names_that_share_no_bit_are_others() {
        Random random = new Random(20_260_616);
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        for (int i = 0; i < 200_000; i++) {
            String one = GeneratedNames.any(random);
            String other = random.nextInt(4) == 0 ? GeneratedNames.any(random) : GeneratedNames.rewritten(one, random);
            Kind kind =
                    NameComparison.of(NamaOrang.of(one), NamaOrang.of(other)).kind();
            kinds.merge(kind, 1, Integer::sum);
            if (!mayShare(one, other)) {
                assertThat(kind).as("%s|%s", one, other).isIn(Kind.LAIN, Kind.KOSONG);
            }
        }
        assertThat(kinds.keySet()).containsExactly(Kind.values());
        assertThat(kinds.values()).allMatch(times -> times > 500);
    }
}
