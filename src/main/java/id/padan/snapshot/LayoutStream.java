package id.padan.snapshot;

import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.snapshot.table.RawFile;
import id.padan.snapshot.table.RawRow;
import id.padan.snapshot.table.RawTable;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rows of a file whose layout is known, table after table. */
final class LayoutStream implements RowStream {
    private final Layout layout;
    private final RawFile file;
    private final Fields fields;
    private int tables;
    private @Nullable OpenTable open;

    LayoutStream(Layout layout, RawFile file, LocalDate today) {
        this.layout = layout;
        this.file = file;
        fields = new Fields(layout.contract().kind(), today, new Repeats());
    }

    /** A table being read below its header. */
    private record OpenTable(RawTable table, Header header, int width, RowReader reader, OddRow odd) {}

    @Override
    public @Nullable RowOutcome next() throws IOException {
        while (true) {
            if (open == null) {
                open = nextTable();
                if (open == null) {
                    return null;
                }
            }
            RawRow row = open.table().next();
            if (row != null) {
                return outcome(open, row);
            }
            open = null;
        }
    }

    private @Nullable OpenTable nextTable() throws IOException {
        for (RawTable table = file.nextTable(); table != null; table = file.nextTable()) {
            Header header = tables < layout.headers().size() ? layout.headers().get(tables) : null;
            tables++;
            if (header == null) {
                continue;
            }
            RawRow passed = table.next();
            while (passed != null && passed.number() < header.row()) {
                passed = table.next();
            }
            RowReader reader = header.contract().reader().apply(header);
            return new OpenTable(table, header, header.width(), reader, new OddRow(header));
        }
        return null;
    }

    private RowOutcome outcome(OpenTable from, RawRow row) {
        Address at = new Address(from.table().file(), from.table().sheet(), row.number());
        if (row.blank()) {
            return new RowOutcome.Blank(at);
        }
        fields.moveTo(row, at);
        boolean shifted = !row.cell(from.width()).text().isBlank();
        RowOutcome outcome = shifted ? shifted(from.header()) : from.reader().read(fields);
        if (fields.doubtful()) {
            String why = from.odd().why(row);
            return why == null ? outcome : new RowOutcome.NotData(at, why);
        }
        return outcome;
    }

    private RowOutcome shifted(Header header) {
        Place beyond = new Place(header.width(), "");
        NipReading nip = fields.nip(header.nip());
        Nip whose = nip instanceof NipReading.Valid valid ? valid.nip() : null;
        return fields.rejected(RejectCode.KOLOM_BERGESER, beyond, whose);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
