package id.padan.snapshot;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The common ways to write a number, a date or an id, understood straight from a cell's bytes. Whatever is written in any
 * other way is "not understood", never judged: the readers of text decide about it.
 */
final class PlainCell {
    private static final byte[] HEX = hexDigits();

    private PlainCell() {}

    /** Where the cell begins behind an apostrophe that keeps a spreadsheet from taking it for a number. */
    static int start(byte[] bytes, int from, int to) {
        return from < to && bytes[from] == '\'' ? from + 1 : from;
    }

    /** 18 digits, of which neither the first is 0 nor the last three are; -1 for anything else. */
    static long nip(byte[] bytes, int from, int to) {
        int start = start(bytes, from, to);
        if (to - start != 18) {
            return -1;
        }
        long high = number(bytes, start, start + 9);
        long low = number(bytes, start + 9, to);
        return high < 100_000_000 || low < 0 || low % 1000 == 0 ? -1 : high * 1_000_000_000 + low;
    }

    /** So many digits, as they stand there; null for anything else. */
    static @Nullable String digits(byte[] bytes, int from, int to, int count) {
        int start = start(bytes, from, to);
        if (to - start != count) {
            return null;
        }
        for (int at = start; at < to; at++) {
            if (bytes[at] < '0' || bytes[at] > '9') {
                return null;
            }
        }
        return new String(bytes, start, count, StandardCharsets.ISO_8859_1);
    }

    /** {@code 14-06-2026} or {@code 2026-06-14}, also with slashes; null for anything else. */
    static @Nullable LocalDate date(byte[] bytes, int from, int to) {
        int start = start(bytes, from, to);
        if (to - start != 10) {
            return null;
        }
        if (parts(bytes[start + 2], bytes[start + 5])) {
            return date(bytes, start + 6, start + 3, start);
        }
        return parts(bytes[start + 4], bytes[start + 7]) ? date(bytes, start, start + 5, start + 8) : null;
    }

    private static @Nullable LocalDate date(byte[] bytes, int year, int month, int day) {
        int y = number(bytes, year, year + 4);
        int m = number(bytes, month, month + 2);
        int d = number(bytes, day, day + 2);
        return y < 0 || m < 0 || d < 0 ? null : DateText.date(y, m, d);
    }

    private static boolean parts(byte one, byte other) {
        return one == other && (one == '-' || one == '/');
    }

    /** 32 hex digits, alone or with the dashes of a UUID; false for anything else, and then the halves mean nothing. */
    static boolean id(byte[] bytes, int from, int to, long[] halves) {
        int at = start(bytes, from, to);
        boolean uuid = to - at == 36;
        if (!uuid && to - at != 32) {
            return false;
        }
        int wrong = 0;
        for (int half = 0; half < 2; half++) {
            long value = 0;
            for (int digits = 0; digits < 16; digits++) {
                if (uuid && dashAt(half * 16 + digits)) {
                    wrong |= bytes[at++] ^ '-';
                }
                int digit = HEX[bytes[at++] & 0xFF];
                wrong |= digit & 0x80;
                value = (value << 4) | digit;
            }
            halves[half] = value;
        }
        return wrong == 0;
    }

    private static boolean dashAt(int digits) {
        return digits == 8 || digits == 12 || digits == 16 || digits == 20;
    }

    /** Negative when some byte is no digit. */
    private static int number(byte[] bytes, int from, int to) {
        int number = 0;
        int wrong = 0;
        for (int at = from; at < to; at++) {
            int digit = bytes[at] - '0';
            wrong |= digit | (9 - digit);
            number = number * 10 + digit;
        }
        return wrong < 0 ? -1 : number;
    }

    private static byte[] hexDigits() {
        byte[] digits = new byte[256];
        for (int b = 0; b < digits.length; b++) {
            digits[b] = (byte) (b < 128 ? Character.digit(b, 16) : -1);
        }
        return digits;
    }
}
