package id.padan.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthTraceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1985-03-30 | 1985-03-30 | LAHIR_SAMA        | tanggal lahir sama
            1985-03-04 | 1985-04-03 | LAHIR_TERTUKAR    | tanggal dan bulan lahir tertukar
            1985-03-04 | 1986-04-03 | LAHIR_LAIN        | tanggal lahir beda
            1985-03-30 | 1985-03-31 | LAHIR_SATU_BAGIAN | tanggal lahir beda harinya
            1985-03-30 | 1985-05-30 | LAHIR_SATU_BAGIAN | tanggal lahir beda bulannya
            1985-03-30 | 1986-03-30 | LAHIR_SATU_BAGIAN | tanggal lahir beda tahunnya
            1985-03-30 | 1986-03-31 | LAHIR_LAIN        | tanggal lahir beda
            -          | 1985-03-30 | LAHIR_KOSONG      | ''
            1985-03-30 | -          | LAHIR_KOSONG      | ''
            -          | -          | LAHIR_KOSONG      | ''
            """)
    void how_two_birth_dates_compare(@Nullable LocalDate pmm, @Nullable LocalDate siasn, Mark mark, String words) {
        assertThat(BirthTrace.of(pmm, siasn)).isEqualTo(new BirthTrace(mark, words));
    }
}
