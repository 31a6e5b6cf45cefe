package id.padan.reference;

import java.util.Arrays;

/** A growing column of ints in chunks: no copying while it grows, four bytes a row. */
final class IntColumn {
    private static final int BITS = 16;
    private static final int CHUNK = 1 << BITS;

    private int[][] chunks = new int[16][];
    private int size;

    int size() {
        return size;
    }

    int get(int index) {
        return chunks[index >>> BITS][index & (CHUNK - 1)];
    }

    void set(int index, int value) {
        chunks[index >>> BITS][index & (CHUNK - 1)] = value;
    }

    void add(int value) {
        if ((size & (CHUNK - 1)) == 0) {
            int chunk = size >>> BITS;
            if (chunk == chunks.length) {
                chunks = Arrays.copyOf(chunks, chunk * 2);
            }
            chunks[chunk] = new int[CHUNK];
        }
        set(size++, value);
    }
}
