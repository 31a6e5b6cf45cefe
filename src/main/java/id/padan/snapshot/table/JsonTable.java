package id.padan.snapshot.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An array of objects as a table. Its first row, number 0, is made of the keys of all objects in the order in which they
 * first appear (a pass over the whole file, so that no key comes too late); then each object is a row aligned to it.
 */
final class JsonTable implements RawTable, Closeable {
    private static final int ONE_ROW = 1 << 10;

    private final Content content;
    private final String key;
    private final Map<String, Integer> columns;
    private final JsonCursor cursor;
    private final JsonRowReader reader;
    private boolean headerGiven;
    private boolean ended;

    private JsonTable(Content content, Limits limits, Map<String, Integer> columns) throws IOException {
        this.content = content;
        this.columns = columns;
        this.cursor = new JsonCursor(content, limits);
        this.key = cursor.call(cursor::enter);
        this.reader = new JsonRowReader(cursor, columns, limits);
    }

    /** @param columns of each key, in their order */
    static JsonTable open(Content content, Limits limits, Map<String, Integer> columns) throws IOException {
        return new JsonTable(content, limits, columns);
    }

    @Override
    public String file() {
        return content.name();
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public String description() {
        return (key.isEmpty() ? "JSON" : "JSON, larik \"" + key + "\"") + content.wrapping();
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        if (!headerGiven) {
            headerGiven = true;
            return header();
        }
        LaidRows one = new LaidRows(ONE_ROW);
        readInto(one);
        RawRow row = one.next();
        return row == null ? null : row.kept();
    }

    @Override
    public @Nullable RawBlock nextBlock() throws IOException {
        if (!headerGiven) {
            headerGiven = true;
            return new ListBlock(List.of(header()).iterator());
        }
        LaidRows rows = new LaidRows(LaidRows.BLOCK);
        while (!rows.full() && readInto(rows)) {
            // one object after another
        }
        return rows.empty() ? null : rows;
    }

    private boolean readInto(LaidRows rows) throws IOException {
        if (ended || !cursor.call(cursor::nextObject)) {
            ended = true;
            return false;
        }
        cursor.call(() -> {
            reader.read(rows);
            return rows;
        });
        return true;
    }

    private RawRow header() {
        List<RawCell> cells = new ArrayList<>(columns.size());
        for (String column : columns.keySet()) {
            cells.add(RawCell.text(column));
        }
        return RawRow.of(0, List.copyOf(cells));
    }

    @Override
    public void close() throws IOException {
        cursor.close();
    }
}
