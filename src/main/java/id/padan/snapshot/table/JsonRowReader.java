package id.padan.snapshot.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Lays one object after another out over the columns; several values of one array share a cell. */
final class JsonRowReader {
    private static final String BETWEEN = " | ";

    private final JsonCursor cursor;
    private final JsonParser parser;
    private final Map<String, Integer> columns;
    private final String[] names;
    private final Limits limits;
    private final Map<Integer, StringBuilder> joined = new HashMap<>();
    private LaidRows into = new LaidRows(0);
    private int following;
    private int chars;

    JsonRowReader(JsonCursor cursor, Map<String, Integer> columns, Limits limits) {
        this.cursor = cursor;
        this.parser = cursor.parser();
        this.columns = columns;
        this.names = columns.keySet().toArray(new String[0]);
        this.limits = limits;
    }

    /** Reads the object at whose start the cursor stands. */
    void read(LaidRows rows) throws IOException {
        into = rows;
        chars = 0;
        following = 0;
        into.begin(cursor.number());
        object("");
        joined.forEach((column, text) -> into.put(column, text.toString(), RawCell.Type.TEXT));
        joined.clear();
        into.end(names.length);
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
                single(key, token);
            }
        }
    }

    private void array(String key) throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            value(key, token);
        }
    }

    private void objectInArray(String key) throws IOException {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            value(key + "." + name, parser.nextToken());
        }
    }

    private void value(String key, JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            objectInArray(key);
        } else if (token == JsonToken.START_ARRAY) {
            array(key);
        } else {
            oneOfSeveral(key, token);
        }
    }

    private void single(String key, JsonToken token) throws IOException {
        int column = column(key);
        if (into.has(column)) {
            throw cursor.at(
                    parser.currentTokenLocation(),
                    "kunci \"" + key + "\" muncul dua kali dalam objek ke-" + cursor.number(),
                    "setiap kunci satu kali");
        }
        put(column, token);
    }

    private void oneOfSeveral(String key, JsonToken token) throws IOException {
        int column = column(key);
        String before = into.text(column);
        if (before.isEmpty()) {
            put(column, token);
        } else if (token != JsonToken.VALUE_NULL && parser.getStringLength() > 0) {
            count(parser.getStringLength());
            joined.computeIfAbsent(column, first -> new StringBuilder(before))
                    .append(BETWEEN)
                    .append(parser.getString());
        }
    }

    private void put(int column, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            into.put(column, "", RawCell.Type.TEXT);
            return;
        }
        int length = parser.getStringLength();
        count(length);
        RawCell.Type type = token.isNumeric() ? RawCell.Type.NUMBER : RawCell.Type.TEXT;
        into.put(column, parser.getStringCharacters(), parser.getStringOffset(), length, type);
    }

    private void count(int length) throws IOException {
        chars += length;
        if (chars > limits.rowChars()) {
            throw cursor.at(
                    parser.currentTokenLocation(),
                    "objek ke-" + cursor.number() + " lebih panjang dari " + limits.rowChars() + " huruf",
                    "paling panjang " + limits.rowChars() + " huruf");
        }
    }

    /** Nearly always the column after the one before. Every key is known: the pass before saw them all. */
    private int column(String key) {
        if (following < names.length && names[following].equals(key)) {
            return following++;
        }
        Integer column = columns.get(key);
        if (column == null) {
            throw new IllegalStateException("the file changed while it was read");
        }
        following = column + 1;
        return column;
    }
}
