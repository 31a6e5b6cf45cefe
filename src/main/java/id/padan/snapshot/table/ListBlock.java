package id.padan.snapshot.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that were read one by one. */
record ListBlock(Iterator<RawRow> rows) implements RawBlock {
    private static final int MOST = 500;

    /** The next rows of a table, null at its end. */
    static @Nullable RawBlock of(RawTable table) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        while (rows.size() < MOST) {
            RawRow row = table.next();
            if (row == null) {
                break;
            }
            rows.add(row);
        }
        return rows.isEmpty() ? null : new ListBlock(rows.iterator());
    }

    @Override
    public @Nullable RawRow next() {
        return rows.hasNext() ? rows.next() : null;
    }
}
