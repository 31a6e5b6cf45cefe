package id.padan.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.snapshot.table.RawCell;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06-14             | 2026-06-14",
                "2026-06-14T10:30:00    | 2026-06-14",
                "2026-06-14 10:30:00    | 2026-06-14",
                "14-06-2026             | 2026-06-14",
                "14/06/2026             | 2026-06-14",
                "14.06.2026             | 2026-06-14",
                "4/6/2026 08.15 WIB     | 2026-06-04",
                "14 Juni 2026           | 2026-06-14",
                "14 juni 2026, 10.30    | 2026-06-14",
                "Minggu, 14 Juni 2026   | 2026-06-14",
                "17 Agustus 1985        | 1985-08-17",
                "17-Agt-1985            | 1985-08-17",
                "1 Mei 1985             | 1985-05-01",
                "20260614               | 2026-06-14",
                "31136                  | 1985-03-30",
                "29/02/2024             | 2024-02-29",
            })
    void reads_the_spellings_of_offices(String text, LocalDate expected) {
        assertThat(DateText.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "\"{0}\" is no date")
    @ValueSource(
            strings = {
                "",
                "-",
                "30-02-1985",
                "03/30/1985",
                "29/02/2023",
                "30/03/85",
                "1985",
                "lahir 1985",
                "14 Junni",
                "Maret 1985",
                "198503302003121004",
                "0",
                "2026-06",
                "14/06/2026/1",
                "99999999"
            })
    void guesses_nothing(String text) {
        assertThat(DateText.of(text)).isNull();
    }

    @ParameterizedTest(name = "number {0} is {1}")
    @CsvSource({"31136,1985-03-30", "31136.5,1985-03-30", "19850330,1985-03-30", "1,1899-12-31"})
    void takes_a_number_cell_for_a_serial_day(String number, LocalDate expected) {
        assertThat(DateText.of(new RawCell(number, RawCell.Type.NUMBER))).isEqualTo(expected);
    }
}
