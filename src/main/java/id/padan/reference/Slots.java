package id.padan.reference;

/**
 * Where rows are found again by a hash, without keeping their keys: open addressing, one int a slot. The bits that the
 * row's number leaves free hold a piece of the hash, so that a slot of another row is passed by without a look at that
 * row's key, which is a miss of the cache each.
 */
final class Slots {
    private static final int FEWEST = 1024;
    private static final int MOST = 1 << 30;

    private final int[] slots;
    private final int mask;

    /** @param rows how many it must hold; a third of the slots stays free */
    Slots(int rows) {
        long wanted = Math.max(FEWEST, rows * 3L / 2);
        slots = new int[(int) Math.min(MOST, Long.highestOneBit(wanted - 1) << 1)];
        mask = slots.length - 1;
    }

    /** How many rows it holds well. */
    int room() {
        return (int) (slots.length * 2L / 3);
    }

    /** Spreads a key over 64 bits. */
    static long mixed(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }

    /** The first slot that may hold the row with this hash, or an empty one. */
    int first(long hash) {
        return passed((int) hash & mask, piece(hash));
    }

    /** The next such slot when that one held another row. */
    int next(int slot, long hash) {
        return passed((slot + 1) & mask, piece(hash));
    }

    private int passed(int from, int piece) {
        int slot = from;
        for (int held = slots[slot]; held != 0 && (held & ~mask) != piece; held = slots[slot]) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int piece(long hash) {
        return (int) (hash >>> 32) & ~mask;
    }

    /** The row in a slot, -1 in an empty one. */
    int row(int slot) {
        return (slots[slot] & mask) - 1;
    }

    /** Puts a row into a slot that {@link #first} or {@link #next} gave for this hash. */
    void set(int slot, long hash, int row) {
        slots[slot] = piece(hash) | (row + 1);
    }
}
