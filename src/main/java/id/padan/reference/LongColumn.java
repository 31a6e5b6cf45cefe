package id.padan.reference;

import java.util.ArrayList;
import java.util.List;

/** A growing column of longs in chunks: no copying while it grows, eight bytes a row. */
final class LongColumn {
    private static final int BITS = 16;
    private static final int CHUNK = 1 << BITS;

    private final List<long[]> chunks = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    long get(int index) {
        return chunks.get(index >>> BITS)[index & (CHUNK - 1)];
    }

    void set(int index, long value) {
        chunks.get(index >>> BITS)[index & (CHUNK - 1)] = value;
    }

    void add(long value) {
        if ((size & (CHUNK - 1)) == 0) {
            chunks.add(new long[CHUNK]);
        }
        set(size++, value);
    }
}
