package id.padan.snapshot;

import id.padan.parallel.Lanes;
import id.padan.snapshot.table.RawFile;
import id.padan.snapshot.table.RawRow;
import id.padan.snapshot.table.RawTable;
import id.padan.snapshot.table.RowsAhead;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rows of a file whose layout is known, table after table. */
final class LayoutStream implements RowStream {
    private final Layout layout;
    private final RawFile file;
    private final LocalDate today;
    private final Lanes lanes;
    private int tables;
    private @Nullable RowsAhead<RowOutcome> open;

    LayoutStream(Layout layout, RawFile file, LocalDate today, Lanes lanes) {
        this.layout = layout;
        this.file = file;
        this.today = today;
        this.lanes = lanes;
    }

    @Override
    public @Nullable RowOutcome next() throws IOException {
        while (true) {
            if (open == null) {
                open = nextTable();
                if (open == null) {
                    return null;
                }
            }
            RowOutcome outcome = open.next();
            if (outcome != null) {
                return outcome;
            }
            closeTable();
        }
    }

    private @Nullable RowsAhead<RowOutcome> nextTable() throws IOException {
        for (RawTable table = file.nextTable(); table != null; table = file.nextTable()) {
            Header header = tables < layout.headers().size() ? layout.headers().get(tables) : null;
            tables++;
            if (header != null) {
                passHeader(table, header);
                return rows(table, header);
            }
        }
        return null;
    }

    private static void passHeader(RawTable table, Header header) throws IOException {
        RawRow passed = table.next();
        while (passed != null && passed.number() < header.row()) {
            passed = table.next();
        }
    }

    private RowsAhead<RowOutcome> rows(RawTable table, Header header) {
        return new RowsAhead<>(table, lanes, () -> new Outcomes(table.file(), table.sheet(), header, today));
    }

    private void closeTable() {
        RowsAhead<RowOutcome> done = open;
        open = null;
        if (done != null) {
            done.close();
        }
    }

    @Override
    public void close() throws IOException {
        closeTable();
        file.close();
    }
}
