package id.padan.bench;

import id.padan.parallel.Lanes;
import id.padan.snapshot.HeaderProfile;
import id.padan.snapshot.RowOutcome;
import id.padan.snapshot.RowStream;
import id.padan.snapshot.SnapshotKind;
import id.padan.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Two ways through one workbook, each a process of its own. */
final class XlsxReaders {
    private XlsxReaders() {}

    /** fastexcel-reader looks at every cell and keeps nothing. */
    static final class Walk {
        private Walk() {}

        public static void main(String[] args) throws IOException {
            long cells = 0;
            try (ReadableWorkbook book = new ReadableWorkbook(Path.of(args[0]).toFile());
                    Stream<Row> rows = book.getFirstSheet().openStream()) {
                cells = rows.mapToLong(row -> row.stream()
                                .filter(cell ->
                                        cell != null && !cell.getRawValue().isEmpty())
                                .count())
                        .sum();
            }
            System.out.println(cells + " cells");
        }
    }

    /** Padan reads it through its own door, to row records. */
    static final class Read {
        private Read() {}

        public static void main(String[] args) throws IOException {
            long accepted = 0;
            try (Lanes lanes = Lanes.of(0);
                    RowStream rows = Snapshots.open(
                            Path.of(args[0]),
                            SnapshotKind.SIASN_PEGAWAI,
                            HeaderProfile.NONE,
                            LocalDate.of(2026, 6, 15),
                            lanes)) {
                for (RowOutcome row = rows.next(); row != null; row = rows.next()) {
                    accepted += row instanceof RowOutcome.Accepted ? 1 : 0;
                }
            }
            System.out.println(accepted + " rows");
        }
    }
}
