package id.padan.workbook;

/** A rectangle of cells; rows and columns 0-based, the last ones included. */
public record Cells(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** {@code A1:C3}; {@code A1} for a single cell. */
    String reference() {
        return between("");
    }

    /** {@code 'Log Sinkron'!$A$1:$C$3}. */
    String on(String sheet) {
        return quoted(sheet) + "!" + between("$");
    }

    private String between(String fixed) {
        String first = fixed + column(firstColumn) + fixed + (firstRow + 1);
        String last = fixed + column(lastColumn) + fixed + (lastRow + 1);
        return first.equals(last) ? first : first + ":" + last;
    }

    /** {@code A}, {@code Z}, {@code AA} for 0, 25, 26. */
    static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** A sheet's name in a formula; letters alone, and too many for a column, need no quotes. */
    static String quoted(String sheet) {
        boolean plain = sheet.length() > 3 && sheet.chars().allMatch(c -> c < 0x80 && Character.isLetter(c));
        return plain ? sheet : "'" + sheet.replace("'", "''") + "'";
    }
}
