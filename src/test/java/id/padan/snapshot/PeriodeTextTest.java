package id.padan.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Periode;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodeTextTest {
    @ParameterizedTest(name = "\"{0}\" is {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026                               | 2026-01-01 | 2026-12-31",
                "Tahun 2026                         | 2026-01-01 | 2026-12-31",
                "Januari - Juni 2026                | 2026-01-01 | 2026-06-30",
                "Januari-Juni 2026                  | 2026-01-01 | 2026-06-30",
                "Januari – Juni 2026                | 2026-01-01 | 2026-06-30",
                "Januari s.d. Juni 2026             | 2026-01-01 | 2026-06-30",
                "Januari s/d Juni 2026              | 2026-01-01 | 2026-06-30",
                "Januari sampai dengan Juni 2026    | 2026-01-01 | 2026-06-30",
                "Juli 2025 - Juni 2026              | 2025-07-01 | 2026-06-30",
                "Jan - Jun 2026                     | 2026-01-01 | 2026-06-30",
                "1 Januari - 30 Juni 2026           | 2026-01-01 | 2026-06-30",
                "1 Januari 2026 s.d. 30 Juni 2026   | 2026-01-01 | 2026-06-30",
                "Periode 1 Januari s.d 30 Juni 2026 | 2026-01-01 | 2026-06-30",
                "01/01/2026 s.d. 30/06/2026         | 2026-01-01 | 2026-06-30",
                "01-01-2026 - 30-06-2026            | 2026-01-01 | 2026-06-30",
                "2026-01-01 s/d 2026-06-30          | 2026-01-01 | 2026-06-30",
                "Semester 1 2026                    | 2026-01-01 | 2026-06-30",
                "Semester II Tahun 2026             | 2026-07-01 | 2026-12-31",
                "2026 Semester 2                    | 2026-07-01 | 2026-12-31",
                "Triwulan II 2026                   | 2026-04-01 | 2026-06-30",
                "Juni 2026                          | 2026-06-01 | 2026-06-30",
                "2025/2026                          | 2025-07-01 | 2026-06-30",
                "Tahun Ajaran 2025/2026 Genap       | 2026-01-01 | 2026-06-30",
                "2025 - 2026                        | 2025-01-01 | 2026-12-31",
            })
    void reads_the_spellings_of_pmm(String text, LocalDate awal, LocalDate akhir) {
        assertThat(PeriodeText.of(text)).isEqualTo(new Periode(awal, akhir));
    }

    @ParameterizedTest(name = "\"{0}\" is no period")
    @ValueSource(
            strings = {
                "",
                "berjalan",
                "Semester 1",
                "Semester 3 2026",
                "Juni - Januari 2026",
                "31/06/2026 s.d. 30/07/2026",
                "26",
                "14 Juni 2026",
                "2024/2026",
                "a - b - c 2026",
                "Triwulan 5 2026"
            })
    void guesses_nothing(String text) {
        assertThat(PeriodeText.of(text)).isNull();
    }
}
