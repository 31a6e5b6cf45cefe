package id.padan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordRarityTest {
    /** 1,024 names: every one has SITI, half have AMINAH, 16 SOEPARTI, one TIURMA. */
    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 1_024; i++) {
            names.add("Siti "
                    + (i < 512
                            ? "Aminah"
                            : i < 520 ? "Soeparti" : i < 528 ? "Suparti" : i == 528 ? "Tiurma" : "Ida Ida")
                    + ", S.Pd.");
        }
        return names;
    }

    private static WordRarity counted(List<String> names) {
        WordRarity.Builder counting = new WordRarity.Builder();
        names.forEach(counting::add);
        return counting.build();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    SITI, 0
                    AMINAH, 1
                    AMINA, 1
                    IDA, 1
                    SOEPARTI, 6
                    SUPARTI, 6
                    TIURMA, 10
                    NEVERSEEN, 10
                    """)
    void a_rare_word_weighs_more(String word, int bits) {
        assertThat(counted(names()).bits(word)).isEqualTo(bits);
    }

    @Test
    void words_weigh_together() {
        WordRarity rarity = counted(names());
        assertThat(rarity.bits(List.of("SITI", "AMINAH", "TIURMA"))).isEqualTo(11);
        assertThat(rarity.bits(List.of())).isZero();
    }

    @Test
    void without_names_nothing_weighs() {
        assertThat(counted(List.of()).bits("TIURMA")).isZero();
        assertThat(counted(List.of("", " . ")).bits("TIURMA")).isZero();
    }

    @Test
    void the_order_of_the_names_does_not_matter() {
        List<String> shuffled = names();
        Collections.shuffle(shuffled, new Random(1));
        for (String word : List.of("SITI", "AMINAH", "SUPARTI", "TIURMA")) {
            assertThat(counted(shuffled).bits(word)).isEqualTo(counted(names()).bits(word));
        }
    }

    @Test
    void what_is_built_does_not_change() {
        WordRarity.Builder counting = new WordRarity.Builder();
        counting.add("Siti Aminah");
        counting.add("Budi Santoso");
        WordRarity rarity = counting.build();
        counting.add("Budi Santoso");
        assertThat(rarity.bits("BUDI")).isEqualTo(1);
        assertThat(counting.build().bits("BUDI")).isZero();
    }
}
