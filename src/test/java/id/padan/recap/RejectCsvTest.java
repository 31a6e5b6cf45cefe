package id.padan.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Instansi;
import id.padan.snapshot.Address;
import id.padan.snapshot.Reject;
import id.padan.snapshot.SnapshotKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RejectCsvTest {
    /** What a spreadsheet would calculate is told as a text, and no number of a person stands whole. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            =1+1               | ;'=1+1;
            +62                | ;'+62;
            -9                 | ;'-9;
            @SUM(A1)           | ;'@SUM(A1);
            1=1                | ;1=1;
            198503302010012001 | ;••••••••••••••2001;
            """)
    void a_cell_is_neither_a_formula_nor_a_number_of_somebody(String found, String shown) throws IOException {
        Reject reject = new Reject(
                SnapshotKind.PMM,
                new Address("pmm.csv", "", 7),
                "NIP",
                "nip_rusak",
                found,
                "NIP rusak.",
                Instansi.TIDAK_DIKETAHUI);
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        RejectCsv.write(each -> each.accept(reject), file);

        String text = file.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFFJENIS;INSTANSI;BERKAS;LEMBAR;BARIS;KOLOM;")
                .contains(shown);
        assertThat(text.lines()).hasSize(2);
    }
}
