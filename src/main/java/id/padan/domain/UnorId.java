package id.padan.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unor's id in SIASN: 128 bits, written as a UUID or as 32 hex digits. */
public record UnorId(long high, long low) implements Comparable<UnorId> {
    /** Reads a UUID or 32 hex digits, a leading apostrophe and spaces allowed; null when it is neither. */
    public static @Nullable UnorId parse(String text) {
        HexId id = HexId.parse(text);
        return id == null ? null : new UnorId(id.high(), id.low());
    }

    @Override
    public int compareTo(UnorId other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    /** With dashes, so that no spreadsheet takes it for a number. */
    public String dashed() {
        return new UUID(high, low).toString();
    }

    /** 32 lower-case hex digits. */
    @Override
    public String toString() {
        return new HexId(high, low).hex();
    }
}
