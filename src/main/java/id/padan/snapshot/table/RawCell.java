package id.padan.snapshot.table;

/**
 * One cell as found.
 *
 * @param text the text; of a number its plain decimal digits (no exponent unless the file wrote one); of a cell the
 *     spreadsheet formats as a date {@code yyyy-mm-dd}
 */
public record RawCell(String text, Type type) {
    public static final RawCell EMPTY = new RawCell("", Type.TEXT);

    /** How the file stored it. CSV knows text only. */
    public enum Type {
        TEXT,
        NUMBER,
        DATE
    }

    /** How long it is and not what it says: anything may stand in a cell, a NIK too. */
    @Override
    public String toString() {
        return type + "[" + text.length() + "]";
    }

    public static RawCell text(String text) {
        return text.isEmpty() ? EMPTY : new RawCell(text, Type.TEXT);
    }
}
