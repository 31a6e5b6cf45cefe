package id.padan.domain;

import org.jspecify.annotations.Nullable;

/** A person's id in SIASN (PNS ID): 128 bits, written as a UUID or as 32 hex digits. */
public record PnsId(long high, long low) implements Comparable<PnsId> {
    /** Reads a UUID or 32 hex digits, a leading apostrophe and spaces allowed; null when it is neither. */
    public static @Nullable PnsId parse(String text) {
        HexId id = HexId.parse(text);
        return id == null ? null : new PnsId(id.high(), id.low());
    }

    @Override
    public int compareTo(PnsId other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    /** 32 lower-case hex digits. */
    @Override
    public String toString() {
        return new HexId(high, low).hex();
    }
}
