package id.padan.snapshot.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Lays one object out over the columns; several values of one array share a cell. */
final class JsonRowReader {
    private static final String BETWEEN = " | ";

    private final JsonCursor cursor;
    private final JsonParser parser;
    private final Map<String, Integer> columns;
    private final Limits limits;
    private @Nullable RawCell[] cells = new RawCell[0];
    private final Map<Integer, StringBuilder> joined = new HashMap<>();
    private int chars;

    JsonRowReader(JsonCursor cursor, Map<String, Integer> columns, Limits limits) {
        this.cursor = cursor;
        this.parser = cursor.parser();
        this.columns = columns;
        this.limits = limits;
    }

    /** Reads the object at whose start the cursor stands. */
    RawRow read() throws IOException {
        cells = new RawCell[columns.size()];
        chars = 0;
        object("");
        joined.forEach((column, text) -> cells[column] = RawCell.text(text.toString()));
        joined.clear();
        RawCell[] row = new RawCell[cells.length];
        for (int i = 0; i < row.length; i++) {
            RawCell cell = cells[i];
            row[i] = cell == null ? RawCell.EMPTY : cell;
        }
        return new RawRow(cursor.number(), Collections.unmodifiableList(Arrays.asList(row)));
    }

    private void object(String prefix) throws IOException {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            String key = prefix.isEmpty() ? name : prefix + name;
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                object(key + ".");
            } else if (token == JsonToken.START_ARRAY) {
                array(key);
            } else {
                put(key, scalar(token));
            }
        }
    }

    private void array(String key) throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                objectInArray(key);
            } else if (token == JsonToken.START_ARRAY) {
                array(key);
            } else {
                append(key, scalar(token));
            }
        }
    }

    private void objectInArray(String key) throws IOException {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            String inner = key + "." + name;
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT) {
                objectInArray(inner);
            } else if (token == JsonToken.START_ARRAY) {
                array(inner);
            } else {
                append(inner, scalar(token));
            }
        }
    }

    private RawCell scalar(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            return RawCell.EMPTY;
        }
        String text = parser.getString();
        chars += text.length();
        if (chars > limits.rowChars()) {
            throw cursor.at(
                    parser.currentTokenLocation(),
                    "objek ke-" + cursor.number() + " lebih panjang dari " + limits.rowChars() + " huruf",
                    "paling panjang " + limits.rowChars() + " huruf");
        }
        return token.isNumeric() ? new RawCell(text, RawCell.Type.NUMBER) : RawCell.text(text);
    }

    private void put(String key, RawCell cell) throws IOException {
        int column = column(key);
        if (cells[column] != null) {
            throw cursor.at(
                    parser.currentTokenLocation(),
                    "kunci \"" + key + "\" muncul dua kali dalam objek ke-" + cursor.number(),
                    "setiap kunci satu kali");
        }
        cells[column] = cell;
    }

    private void append(String key, RawCell cell) {
        int column = column(key);
        RawCell before = cells[column];
        if (before == null || before.text().isEmpty()) {
            cells[column] = cell;
        } else if (!cell.text().isEmpty()) {
            joined.computeIfAbsent(column, first -> new StringBuilder(before.text()))
                    .append(BETWEEN)
                    .append(cell.text());
        }
    }

    /** Every key is known: the pass before saw them all. */
    private int column(String key) {
        Integer column = columns.get(key);
        if (column == null) {
            throw new IllegalStateException("the file changed while it was read");
        }
        return column;
    }
}
