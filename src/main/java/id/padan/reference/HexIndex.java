package id.padan.reference;

/** Finds 128-bit ids by their ordinal: the ids stand in two columns, the index holds one int a slot. */
final class HexIndex {
    private final LongColumn high = new LongColumn();
    private final LongColumn low = new LongColumn();
    private Slots slots = new Slots(0);

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
    int find(long wantedHigh, long wantedLow) {
        return slots.row(slot(wantedHigh, wantedLow, hash(wantedHigh, wantedLow)));
    }

    /** The id's ordinal; a new one when it was not in yet. */
    int findOrAdd(long newHigh, long newLow) {
        int known = find(newHigh, newLow);
        if (known >= 0) {
            return known;
        }
        high.add(newHigh);
        low.add(newLow);
        if (size() > slots.room()) {
            slots = new Slots(2 * size());
            for (int ordinal = 0; ordinal < size(); ordinal++) {
                enter(ordinal);
            }
        } else {
            enter(size() - 1);
        }
        return size() - 1;
    }

    private void enter(int ordinal) {
        long hash = hash(high.get(ordinal), low.get(ordinal));
        slots.set(slot(high.get(ordinal), low.get(ordinal), hash), hash, ordinal);
    }

    private static long hash(long high, long low) {
        return Slots.mixed(high ^ Long.rotateLeft(low, 31));
    }

    private int slot(long wantedHigh, long wantedLow, long hash) {
        int slot = slots.first(hash);
        for (int row = slots.row(slot);
                row >= 0 && (high.get(row) != wantedHigh || low.get(row) != wantedLow);
                row = slots.row(slot)) {
            slot = slots.next(slot, hash);
        }
        return slot;
    }
}
