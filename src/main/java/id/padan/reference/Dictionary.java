package id.padan.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values that repeat, kept once; a row holds the code. */
final class Dictionary<T> {
    private final Map<T, Integer> codes = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int code(T value) {
        Integer known = codes.get(value);
        if (known != null) {
            return known;
        }
        codes.put(value, values.size());
        values.add(value);
        return values.size() - 1;
    }

    /** The code of a value that is in, -1 of any other. */
    int find(T value) {
        return codes.getOrDefault(value, -1);
    }

    T at(int code) {
        return values.get(code);
    }

    /** All of them, as they were first met. */
    List<T> values() {
        return Collections.unmodifiableList(values);
    }
}
