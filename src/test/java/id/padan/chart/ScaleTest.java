package id.padan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScaleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0      | 0 1
            1      | 0 1
            4      | 0 1 2 3 4
            5      | 0 1 2 3 4 5
            6      | 0 2 4 6
            174    | 0 50 100 150 200
            250    | 0 50 100 150 200 250
            251    | 0 100 200 300
            274485 | 0 100000 200000 300000
            """)
    void the_highest_value_lies_within_round_ticks(long most, String ticks) {
        assertThat(Scale.upTo(most).ticks().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(ticks);
    }
}
