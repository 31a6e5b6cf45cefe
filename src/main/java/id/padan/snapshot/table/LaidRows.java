package id.padan.snapshot.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows laid down as bytes by a parser that works letter by letter in the taker's thread, so that no text is made there:
 * of a Laporan Penilaian's 25 values six are ever asked for.
 */
final class LaidRows implements RawBlock {
    /** Bytes worth handing over to another thread. */
    static final int BLOCK = 1 << 18;

    private static final int ABSENT = -1;
    private static final char FIRST_BEYOND_ASCII = 0x80;

    private final ByteRow row = new ByteRow(StandardCharsets.UTF_8);
    private final int enough;
    private byte[] bytes;
    private int filled;
    private int[] from;
    private int[] to;
    private RawCell.Type[] types;
    private int[] firsts = new int[2];
    private int[] numbers = new int[2];
    private int rows;
    private int cells;
    private int read;

    /** @param enough bytes with which it is full; it takes any more all the same */
    LaidRows(int enough) {
        this.enough = enough;
        bytes = new byte[enough + enough / 8];
        from = new int[enough / 16];
        to = new int[enough / 16];
        types = new RawCell.Type[enough / 16];
    }

    boolean empty() {
        return rows == 0;
    }

    /** True when it is time to hand the rows over. */
    boolean full() {
        return filled >= enough;
    }

    /** Begins a row. */
    void begin(int number) {
        if (rows + 1 == firsts.length) {
            firsts = Arrays.copyOf(firsts, rows * 2 + 2);
            numbers = Arrays.copyOf(numbers, rows * 2 + 2);
        }
        firsts[rows] = cells;
        numbers[rows] = number;
        rows++;
    }

    /** Ends the row at hand, which has so many cells. */
    void end(int width) {
        reach(width);
        cells = firsts[rows - 1] + width;
        firsts[rows] = cells;
    }

    /** True when the row at hand has got that cell already. */
    boolean has(int column) {
        int cell = firsts[rows - 1] + column;
        return cell < cells && from[cell] != ABSENT;
    }

    /** The text put into a cell of the row at hand, "" for none. */
    String text(int column) {
        int cell = firsts[rows - 1] + column;
        return has(column) ? new String(bytes, from[cell], to[cell] - from[cell], StandardCharsets.UTF_8) : "";
    }

    /** Puts a text into a cell of the row at hand, also over one that was there. */
    void put(int column, CharSequence text, RawCell.Type type) {
        int length = text.length();
        int at = start(column, length, type);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= FIRST_BEYOND_ASCII) {
                at = encoded(text.toString());
                break;
            }
            bytes[at++] = (byte) c;
        }
        end(column, at);
    }

    /** As {@link #put(int, CharSequence, RawCell.Type)}, from a parser's own letters. */
    void put(int column, char[] letters, int offset, int length, RawCell.Type type) {
        int at = start(column, length, type);
        for (int i = offset; i < offset + length; i++) {
            char c = letters[i];
            if (c >= FIRST_BEYOND_ASCII) {
                at = encoded(new String(letters, offset, length));
                break;
            }
            bytes[at++] = (byte) c;
        }
        end(column, at);
    }

    private int start(int column, int length, RawCell.Type type) {
        reach(column + 1);
        int cell = firsts[rows - 1] + column;
        from[cell] = filled;
        types[cell] = type;
        makeRoom(length);
        return filled;
    }

    private void end(int column, int at) {
        filled = at;
        to[firsts[rows - 1] + column] = at;
    }

    private void makeRoom(int length) {
        if (filled + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, filled + length));
        }
    }

    private int encoded(String text) {
        byte[] utf8 = wellFormed(text).getBytes(StandardCharsets.UTF_8);
        makeRoom(utf8.length);
        System.arraycopy(utf8, 0, bytes, filled, utf8.length);
        return filled + utf8.length;
    }

    /** Half a letter cannot be written in UTF-8: as a letter nobody knows it is refused just the same. */
    private static String wellFormed(String text) {
        StringBuilder formed = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(formed::appendCodePoint);
        return formed.toString();
    }

    /** Makes room up to a column, with nothing in the cells passed over. */
    private void reach(int width) {
        int end = firsts[rows - 1] + width;
        if (end > from.length) {
            from = Arrays.copyOf(from, end * 2);
            to = Arrays.copyOf(to, end * 2);
            types = Arrays.copyOf(types, end * 2);
        }
        for (; cells < end; cells++) {
            from[cells] = ABSENT;
            to[cells] = ABSENT;
            types[cells] = RawCell.Type.TEXT;
        }
    }

    @Override
    public @Nullable RawRow next() {
        if (read == rows) {
            return null;
        }
        int first = firsts[read];
        int width = firsts[read + 1] - first;
        for (int cell = first; cell < first + width; cell++) {
            if (from[cell] == ABSENT) {
                from[cell] = 0;
                to[cell] = 0;
            }
        }
        row.moveTo(numbers[read], bytes, from, to, types, first, width);
        read++;
        return row;
    }
}
