package id.padan.snapshot.table;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * A window on one row among the bytes of a file: of 65 cells only the dozen that somebody asks for ever become texts, and
 * of these most are understood without. Moved on from row to row; not thread-safe.
 */
public final class ByteRow implements RawRow {
    private final Charset charset;
    private byte[] bytes = new byte[0];
    private int[] from = new int[0];
    private int[] to = new int[0];
    private RawCell.Type @Nullable [] types;
    private int first;
    private int width;
    private int number;

    ByteRow(Charset charset) {
        this.charset = charset;
    }

    /**
     * Lays the window over another row.
     *
     * @param ends where each cell ends; the complement of that where a quote in it is written twice
     * @param sorts the type of each cell, null where all are text
     * @param at where in the three arrays the row begins
     */
    void moveTo(int row, byte[] data, int[] begins, int[] ends, RawCell.Type @Nullable [] sorts, int at, int cells) {
        number = row;
        bytes = data;
        from = begins;
        to = ends;
        types = sorts;
        first = at;
        width = cells;
    }

    /** The bytes in which the row stands; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** True when the bytes of the cell are its text, and nothing but text. */
    public boolean plain(int column) {
        return column < width
                && to[first + column] >= 0
                && (types == null || types[first + column] == RawCell.Type.TEXT);
    }

    /** Where a plain cell begins in {@link #bytes}. */
    public int from(int column) {
        return from[first + column];
    }

    /** Where a plain cell ends. */
    public int to(int column) {
        return to[first + column];
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public String text(int column) {
        if (column >= width) {
            return "";
        }
        int start = from[first + column];
        int end = to[first + column];
        return end < 0
                ? new String(bytes, start, ~end - start, charset).replace("\"\"", "\"")
                : new String(bytes, start, end - start, charset);
    }

    @Override
    public RawCell.Type type(int column) {
        return types == null || column >= width ? RawCell.Type.TEXT : types[first + column];
    }

    @Override
    public boolean blank() {
        for (int column = 0; column < width; column++) {
            int start = from[first + column];
            if (to[first + column] != start
                    && (bytes[start] > ' ' || !text(column).isBlank())) {
                return false;
            }
        }
        return true;
    }

    /** Where it stands and not what it says. */
    @Override
    public String toString() {
        return "row " + number + " of " + width + " cells";
    }
}
