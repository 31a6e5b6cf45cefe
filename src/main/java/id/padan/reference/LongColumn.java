package id.padan.reference;

import java.util.Arrays;

/** A growing column of longs in chunks: no copying while it grows, eight bytes a row. */
final class LongColumn {
    private static final int BITS = 16;
    private static final int CHUNK = 1 << BITS;

    private long[][] chunks = new long[16][];
    private int size;

    int size() {
        return size;
    }

    long get(int index) {
        return chunks[index >>> BITS][index & (CHUNK - 1)];
    }

    void set(int index, long value) {
        chunks[index >>> BITS][index & (CHUNK - 1)] = value;
    }

    void add(long value) {
        if ((size & (CHUNK - 1)) == 0) {
            int chunk = size >>> BITS;
            if (chunk == chunks.length) {
                chunks = Arrays.copyOf(chunks, chunk * 2);
            }
            chunks[chunk] = new long[CHUNK];
        }
        set(size++, value);
    }
}
