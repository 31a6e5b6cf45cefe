package id.padan.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final Weights FEW = new Weights(Map.of(Mark.NAMA_SAMA, 3.0, Mark.LAHIR_SAMA, 2.0), -4, 0.8, 0.1);
    private static final Evidence GOOD = new Evidence(List.of(Mark.NAMA_SAMA, Mark.LAHIR_SAMA), List.of());
    private static final Evidence POOR = new Evidence(List.of(Mark.NAMA_SAMA, Mark.LAHIR_LAIN), List.of());

    @Test
    void a_candidates_weight_is_the_base_and_its_marks_and_an_unknown_mark_weighs_nothing() {
        assertThat(FEW.of(GOOD)).isEqualTo(1.0);
        assertThat(FEW.of(POOR)).isEqualTo(-1.0);
    }

    @Test
    void what_is_left_of_all_candidates_is_nobodys() {
        double[] probabilities = FEW.probabilities(List.of(GOOD, POOR));
        double all = Math.exp(1) + Math.exp(-1) + 1;

        assertThat(probabilities[0]).isEqualTo(Math.exp(1) / all, within(1e-12));
        assertThat(probabilities[1]).isEqualTo(Math.exp(-1) / all, within(1e-12));
        assertThat(1 - DoubleStream.of(probabilities).sum()).isEqualTo(1 / all, within(1e-12));
        assertThat(FEW.probabilities(List.of())).isEmpty();
    }

    @Test
    void two_alike_share_so_that_neither_is_almost_certain_however_much_speaks_for_them() {
        Weights loud = new Weights(Map.of(Mark.NAMA_SAMA, 40.0), 0, 0.8, 0.1);

        assertThat(loud.probabilities(List.of(GOOD))[0]).isEqualTo(1.0, within(1e-12));
        assertThat(loud.probabilities(List.of(GOOD, POOR))).containsExactly(new double[] {0.5, 0.5}, within(1e-12));
    }

    @Test
    void another_candidate_makes_none_more_probable() {
        assertThat(FEW.probabilities(List.of(GOOD, POOR))[0]).isLessThan(FEW.probabilities(List.of(GOOD))[0]);
    }

    @Test
    void the_table_holds_a_line_for_every_mark_and_nothing_else() throws IOException {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Weights.class.getResourceAsStream("candidate-weights.csv")),
                StandardCharsets.UTF_8))) {
            List<String> lines = table.lines().toList();

            assertThat(lines)
                    .extracting(line -> line.substring(0, line.indexOf(',')))
                    .containsExactlyElementsOf(Stream.of(
                                    Stream.of("tanda", "dasar"),
                                    Stream.of(Mark.values()).map(Mark::label),
                                    Stream.of("ambang_hampir_pasti", "ambang_mungkin"))
                            .flatMap(names -> names)
                            .toList());
            assertThat(Weights.builtIn().lines())
                    .as("read and written the same")
                    .isEqualTo(lines);
        }
    }

    @Test
    void only_one_of_a_row_can_be_almost_certain() {
        Weights weights = Weights.builtIn();

        assertThat(weights.certain()).isBetween(0.5, 1.0);
        assertThat(weights.possible()).isBetween(0.0, weights.certain());
    }
}
