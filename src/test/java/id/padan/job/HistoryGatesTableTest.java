package id.padan.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Instansi;
import id.padan.ledger.BookLine;
import id.padan.snapshot.SnapshotKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an instansi's rows have shrunk so that its file seems incomplete; more than a fifth may not be gone. */
final class HistoryGatesTableTest {
    private static final int PERCENT = 20;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,        instansi, before, now, refused
            pmm,           Kab. A,   100,    79,  true
            pmm,           Kab. A,   100,    80,  false
            pmm,           Kab. A,   100,    0,   true
            pmm,           Kab. A,   100,    130, false
            siasn-pegawai, Kab. A,   20,     15,  true
            siasn-pegawai, Kab. A,   19,     0,   false
            pmm,           '',       100,    10,  false
            log-sinkron,   Kab. A,   100,    10,  false
            pengecualian,  Kab. A,   100,    10,  false
            """)
    void an_instansi_that_shrank_is_refused_unless_nobody_knows_whose_rows_they_were(
            String kind, String instansi, long before, long now, boolean refused) {
        BookLine line = new BookLine(
                SnapshotKind.labelled(kind).orElseThrow(),
                instansi.isEmpty() ? Instansi.TIDAK_DIKETAHUI : Instansi.of("", instansi),
                before,
                before,
                0,
                0,
                0,
                0);

        assertThat(HistoryGates.shrunk(line, now, PERCENT)).isEqualTo(refused);
    }
}
