package id.padan.reference;

import java.util.ArrayList;
import java.util.List;

/** A growing column of ints in chunks: no copying while it grows, four bytes a row. */
final class IntColumn {
    private static final int BITS = 16;
    private static final int CHUNK = 1 << BITS;

    private final List<int[]> chunks = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    int get(int index) {
        return chunks.get(index >>> BITS)[index & (CHUNK - 1)];
    }

    void set(int index, int value) {
        chunks.get(index >>> BITS)[index & (CHUNK - 1)] = value;
    }

    void add(int value) {
        if ((size & (CHUNK - 1)) == 0) {
            chunks.add(new int[CHUNK]);
        }
        set(size++, value);
    }
}
