package id.padan.snapshot.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds where the cells of a record stand, by the rules of FastCSV: a quote opens a cell only as its first letter, and
 * inside quotes it is written twice. Eight bytes at a time: 0.6 µs for a SIASN row of 66 cells and 690 bytes, where
 * letter by letter, into texts, took 2.5 µs. One object per thread.
 */
final class CsvScan {
    /** The data end within the record. */
    static final int UNFINISHED = -1;
    /** No record as it should be, or more than is believed. */
    static final int ODD = -2;
    /** So many bytes behind the data must be there to be looked at. */
    static final int SLACK = 16;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = ONES << 7;
    private static final long QUOTES = ONES * '"';
    private static final long FEEDS = ONES * '\n';
    private static final long RETURNS = ONES * '\r';

    private final byte sign;
    private final long signs;
    private final int columns;
    private final int[] from;
    private final int[] to;
    private int width;
    private int lines;

    CsvScan(char sign, int columns) {
        this.sign = (byte) sign;
        this.signs = ONES * sign;
        this.columns = columns;
        this.from = new int[columns + SLACK];
        this.to = new int[columns + SLACK];
    }

    int[] from() {
        return from;
    }

    /** Where cells end; the complement of that in a cell in which quotes are written twice. */
    int[] to() {
        return to;
    }

    /** How many cells the record has that was read last. */
    int width() {
        return width;
    }

    /** On how many lines it stands. */
    int lines() {
        return lines;
    }

    /**
     * Reads the record at {@code start}. A line feed must stand at {@code end}, where the data end, or before it.
     *
     * @return where the next record begins, {@link #UNFINISHED} or {@link #ODD}
     */
    int record(byte[] bytes, int start, int end) {
        lines = 1;
        from[0] = start;
        int cell = 0;
        int at = start;
        while (true) {
            long eight = (long) EIGHT.get(bytes, at);
            long halts = (zero(eight ^ QUOTES) | zero(eight ^ FEEDS) | zero(eight ^ RETURNS)) & HIGH;
            long ends = exactZero(eight ^ signs);
            int reach = Long.numberOfTrailingZeros(halts);
            if (halts != 0) {
                ends &= (1L << (reach & 0x38)) - 1;
            }
            int found = Long.bitCount(ends);
            // two are noted whether they are there or not: what is noted in vain is written over, and no branch is
            // missed
            note(ends, at, cell);
            ends &= ends - 1;
            note(ends, at, cell + 1);
            for (int more = 2; more < found; more++) {
                ends &= ends - 1;
                note(ends, at, cell + more);
            }
            cell += found;
            if (cell >= columns) {
                return ODD;
            }
            if (halts == 0) {
                at += 8;
                continue;
            }
            int halt = at + (reach >>> 3);
            if (bytes[halt] == '"' && halt < end) {
                if (from[cell] != halt) {
                    at = halt + 1; // within a cell it is a letter
                    continue;
                }
                halt = quoted(bytes, halt + 1, end, cell);
                if (halt < 0) {
                    return UNFINISHED;
                }
                if (halt < end && bytes[halt] == sign) {
                    from[++cell] = halt + 1;
                    at = halt + 1;
                    continue;
                }
                if (halt < end && bytes[halt] != '\n' && bytes[halt] != '\r') {
                    return ODD;
                }
            } else {
                to[cell] = Math.min(halt, end);
            }
            width = cell + 1;
            return afterBreak(bytes, halt, end);
        }
    }

    private void note(long ends, int at, int cell) {
        int place = at + (Long.numberOfTrailingZeros(ends) >>> 3);
        to[cell] = place;
        from[cell + 1] = place + 1;
    }

    /** Marks the quoted cell whose letters begin at {@code start}; where what follows it begins, negative without end. */
    private int quoted(byte[] bytes, int start, int end, int cell) {
        boolean doubled = false;
        int at = start;
        while (at < end) {
            long eight = (long) EIGHT.get(bytes, at);
            long halts = (zero(eight ^ QUOTES) | zero(eight ^ FEEDS) | zero(eight ^ RETURNS)) & HIGH;
            int passed = Long.numberOfTrailingZeros(halts) >>> 3; // all eight where nothing halts
            at += passed;
            if (passed == 8 || at >= end) {
                continue;
            }
            boolean another = at + 1 < end && bytes[at + 1] == '"';
            if (bytes[at] != '"') {
                lines += bytes[at] == '\n' || at + 1 == end || bytes[at + 1] != '\n' ? 1 : 0;
                at++;
            } else if (another) {
                doubled = true;
                at += 2;
            } else {
                from[cell] = start;
                to[cell] = doubled ? ~at : at;
                return at + 1;
            }
        }
        return -1;
    }

    private static int afterBreak(byte[] bytes, int at, int end) {
        if (at >= end) {
            return end;
        }
        return bytes[at] == '\r' && at + 1 < end && bytes[at + 1] == '\n' ? at + 2 : at + 1;
    }

    /** The high bit of each zero byte; perhaps also of bytes above the first of them. */
    private static long zero(long eight) {
        return (eight - ONES) & ~eight;
    }

    private static long exactZero(long eight) {
        return ~(((eight & ~HIGH) + ~HIGH) | eight) & HIGH;
    }
}
