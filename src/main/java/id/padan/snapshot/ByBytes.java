package id.padan.snapshot;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was made of cells, found again by their bytes before any text is made of them: 20 ns for a jabatan, where decoding,
 * checking and looking up the text took 55. Each slot holds the newest, so memory is bounded. Not thread-safe.
 */
final class ByBytes<V> {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final byte[] NO_KEY = {};
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final byte[][] keys;
    private final List<@Nullable V> values;
    private final int shift;

    /** @param bits the logarithm of how many are kept at most */
    ByBytes(int bits) {
        keys = new byte[1 << bits][];
        Arrays.fill(keys, NO_KEY);
        values = new ArrayList<>(Collections.nCopies(1 << bits, null));
        shift = 64 - bits;
    }

    /** What was put for these bytes, null when that is not known (any more). */
    @Nullable
    V get(byte[] bytes, int from, int to) {
        int slot = slot(bytes, from, to);
        byte[] key = keys[slot];
        return Arrays.equals(key, 0, key.length, bytes, from, to) ? values.get(slot) : null;
    }

    void put(byte[] bytes, int from, int to, V value) {
        int slot = slot(bytes, from, to);
        keys[slot] = Arrays.copyOfRange(bytes, from, to);
        values.set(slot, value);
    }

    private int slot(byte[] bytes, int from, int to) {
        int length = to - from;
        long hash = length;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            hash = mixed(hash, (long) EIGHT.get(bytes, at));
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = (rest << 8) | (bytes[at] & 0xFF);
        }
        return (int) (mixed(hash, rest) >>> shift);
    }

    private static long mixed(long hash, long more) {
        long mixed = (hash ^ more) * MIX;
        return mixed ^ (mixed >>> 29);
    }
}
