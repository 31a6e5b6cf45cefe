package id.padan.snapshot.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * One pass over a file's bytes: are they text at all, and are they UTF-8 to the last byte? Eight bytes at a time while
 * they are plain ASCII, as nearly all of a national export is.
 */
final class TextScan {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final int NONE = -1;

    private long offset;
    private long notText = NONE;
    private long notUtf8 = NONE;
    private long firstUndefined = NONE;
    private int open;
    private int lowest;
    private int highest;

    /** False once a zero byte came, or bytes that are letters neither in UTF-8 nor in Windows-1252. */
    boolean text() {
        return notText == NONE;
    }

    boolean utf8() {
        return notUtf8 == NONE;
    }

    long notText() {
        return notText;
    }

    long notUtf8() {
        return notUtf8;
    }

    void accept(byte[] block, int length) {
        int i = 0;
        while (i < length) {
            if (open == 0) {
                i = passAscii(block, i, length);
                if (i == length) {
                    break;
                }
            }
            look(block[i] & 0xFF, offset + i);
            i++;
        }
        offset += length;
    }

    void end() {
        if (open > 0 && notUtf8 == NONE) {
            notUtf8 = offset;
        }
        judgeUndefined();
    }

    /** Stops at the first byte that is zero or beyond ASCII. */
    private static int passAscii(byte[] block, int from, int length) {
        int i = from;
        while (i + 8 <= length) {
            long eight = (long) EIGHT.get(block, i);
            if (((eight | (eight - ONES)) & HIGH_BITS) != 0) {
                break;
            }
            i += 8;
        }
        while (i < length && block[i] > 0) {
            i++;
        }
        return i;
    }

    private void look(int b, long at) {
        if (b == 0) {
            if (notText == NONE) {
                notText = at;
            }
        } else if (firstUndefined == NONE && undefinedInWindows1252(b)) {
            firstUndefined = at;
        }
        if (notUtf8 == NONE) {
            if (!follows(b)) {
                notUtf8 = at;
                open = 0;
            }
        } else {
            judgeUndefined();
        }
    }

    private void judgeUndefined() {
        if (notUtf8 != NONE && firstUndefined != NONE && notText == NONE) {
            notText = firstUndefined;
        }
    }

    /** RFC 3629: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
    private boolean follows(int b) {
        if (open > 0) {
            boolean good = b >= lowest && b <= highest;
            lowest = 0x80;
            highest = 0xBF;
            open--;
            return good;
        }
        lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        open = b < 0x80 ? 0 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        return b < 0x80 || (b >= 0xC2 && b <= 0xF4);
    }

    private static boolean undefinedInWindows1252(int b) {
        return b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
    }
}
