package id.padan.snapshot.table;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** All keys of all objects, flattened ({@code a.b}), each with its column, in order of appearance. */
final class JsonKeys {
    private final JsonCursor cursor;
    private final Limits limits;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private JsonKeys(JsonCursor cursor, Limits limits) {
        this.cursor = cursor;
        this.limits = limits;
    }

    static Map<String, Integer> of(Content content, Limits limits) throws IOException {
        try (JsonCursor cursor = new JsonCursor(content, limits)) {
            JsonKeys keys = new JsonKeys(cursor, limits);
            return cursor.call(() -> {
                cursor.enter();
                while (cursor.nextObject()) {
                    keys.object("");
                }
                return keys.columns;
            });
        }
    }

    private void object(String prefix) throws IOException {
        JsonParser parser = cursor.parser();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            value(prefix + name, parser.nextToken());
        }
    }

    private void value(String key, JsonToken token) throws IOException {
        JsonParser parser = cursor.parser();
        if (token == JsonToken.START_OBJECT) {
            object(key + ".");
        } else if (token == JsonToken.START_ARRAY) {
            JsonToken inner = parser.nextToken();
            if (inner == JsonToken.END_ARRAY) {
                add(key);
            }
            for (; inner != JsonToken.END_ARRAY; inner = parser.nextToken()) {
                value(key, inner);
            }
        } else {
            add(key);
        }
    }

    private void add(String key) throws IOException {
        if (!columns.containsKey(key)) {
            if (columns.size() == limits.columns()) {
                throw cursor.at(
                        cursor.parser().currentTokenLocation(),
                        "lebih dari " + limits.columns() + " kunci yang berbeda",
                        "paling banyak " + limits.columns() + " kunci");
            }
            columns.put(key, columns.size());
        }
    }
}
