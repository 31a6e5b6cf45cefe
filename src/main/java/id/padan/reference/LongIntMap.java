package id.padan.reference;

/** Primitive open-addressing map from a non-zero long to an int: 12 bytes a slot, no boxing. */
final class LongIntMap {
    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int size;

    /** The value, or {@code absent} when the key is not in. */
    int get(long key, int absent) {
        int slot = slot(keys, key);
        return keys[slot] == key && key != 0 ? values[slot] : absent;
    }

    void put(long key, int value) {
        if (key == 0) {
            throw new IllegalArgumentException("0 marks an empty slot");
        }
        if (size * 3L >= keys.length * 2L) {
            grow();
        }
        int slot = slot(keys, key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
    }

    private static int slot(long[] keys, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int mask = keys.length - 1;
        int slot = (int) (mixed ^ mixed >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
