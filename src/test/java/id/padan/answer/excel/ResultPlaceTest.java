package id.padan.answer.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.answer.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultPlaceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rekap - A.xlsx             |                              | Rekap - A - hasil.xlsx
            Rekap - A.xlsx             | Rekap - A - hasil.xlsx       | Rekap - A - hasil (2).xlsx
            Rekap - A - hasil.xlsx     | Rekap - A - hasil.xlsx       | Rekap - A - hasil (2).xlsx
            Rekap - A - hasil (2).xlsx | Rekap - A - hasil.xlsx       | Rekap - A - hasil (2).xlsx
            Rekap - A - pratinjau.xlsx | Rekap - A - pratinjau.xlsx   | Rekap - A - hasil.xlsx
            tanpa titik                |                              | tanpa titik - hasil.xlsx
            """)
    void no_file_is_ever_written_over(String original, String there, String place) throws IOException {
        if (there != null) {
            Files.createFile(folder.resolve(there));
        }

        assertThat(ResultPlace.of(folder.resolve(original), folder, Stage.APPLIED))
                .isEqualTo(folder.resolve(place));
    }
}
