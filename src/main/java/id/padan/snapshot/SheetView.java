package id.padan.snapshot;

import id.padan.snapshot.table.RawCell;
import id.padan.snapshot.table.RawRow;
import id.padan.snapshot.table.RawTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The top of one table: enough to find the header and to read the title above it.
 *
 * @param rows at most the first {@link #DEPTH} rows
 */
record SheetView(String file, String sheet, String description, List<RawRow> rows) {
    /** Within so many rows the header must stand. */
    static final int DEPTH = 20;

    static SheetView of(RawTable table) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        while (rows.size() < DEPTH) {
            RawRow row = table.next();
            if (row == null) {
                break;
            }
            rows.add(row);
        }
        return new SheetView(table.file(), table.sheet(), table.description(), rows);
    }

    /** For a message: the sheet where there is one, else the file. */
    String label() {
        return sheet.isEmpty() ? file : "lembar \"" + sheet + "\"";
    }

    boolean empty() {
        return rows.stream().allMatch(RawRow::blank);
    }

    /** The best reading of this table as one kind: complete ones first, then by score, then the upper row. */
    @Nullable
    Header best(Contract contract, HeaderProfile profile) {
        Header best = null;
        for (int i = 0; i < rows.size(); i++) {
            best = better(best, HeaderMatch.of(contract, rows.get(i).number(), texts(rows.get(i)), profile));
            if (i + 1 < rows.size() && SecondHeaderRow.possible(rows.get(i), rows.get(i + 1))) {
                RawRow second = rows.get(i + 1);
                List<String> joined = SecondHeaderRow.joined(rows.get(i), second);
                best = better(best, HeaderMatch.of(contract, second.number(), joined, profile));
            }
        }
        return best;
    }

    /** The rows above a header, and in a table without a header none. */
    List<String> titles(Header header) {
        return rows.stream()
                .filter(r -> r.number() < header.row())
                .flatMap(r -> r.cells().stream())
                .map(RawCell::text)
                .filter(t -> !t.isBlank())
                .toList();
    }

    static List<String> texts(RawRow row) {
        return row.cells().stream().map(RawCell::text).toList();
    }

    private static @Nullable Header better(@Nullable Header best, Header next) {
        if (next.places().isEmpty()) {
            return best;
        }
        if (best == null) {
            return next;
        }
        if (best.complete() != next.complete()) {
            return best.complete() ? best : next;
        }
        return next.score() > best.score() ? next : best;
    }
}
