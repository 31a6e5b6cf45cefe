package id.padan.reference;

/** Finds 128-bit ids by their ordinal: the ids stand in two columns, the index holds one int a slot. */
final class HexIndex {
    private final LongColumn high = new LongColumn();
    private final LongColumn low = new LongColumn();
    private int[] slots = new int[1024];

    int size() {
        return high.size();
    }

    long high(int ordinal) {
        return high.get(ordinal);
    }

    long low(int ordinal) {
        return low.get(ordinal);
    }

    /** The ordinal, or -1. */
    int find(long high, long low) {
        return slots[slot(high, low)] - 1;
    }

    /** The id's ordinal; a new one when it was not in yet. */
    int findOrAdd(long newHigh, long newLow) {
        int slot = slot(newHigh, newLow);
        if (slots[slot] == 0) {
            high.add(newHigh);
            low.add(newLow);
            slots[slot] = high.size();
            if (high.size() * 3L >= slots.length * 2L) {
                grow();
            }
            return high.size() - 1;
        }
        return slots[slot] - 1;
    }

    private int slot(long wantedHigh, long wantedLow) {
        long mixed = (wantedHigh ^ Long.rotateLeft(wantedLow, 31)) * 0x9E3779B97F4A7C15L;
        int mask = slots.length - 1;
        int slot = (int) (mixed ^ mixed >>> 32) & mask;
        while (slots[slot] != 0 && (high.get(slots[slot] - 1) != wantedHigh || low.get(slots[slot] - 1) != wantedLow)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int ordinal = 0; ordinal < high.size(); ordinal++) {
            slots[slot(high.get(ordinal), low.get(ordinal))] = ordinal + 1;
        }
    }
}
