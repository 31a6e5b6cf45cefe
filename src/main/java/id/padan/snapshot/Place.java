package id.padan.snapshot;

import java.util.List;

/**
 * Where a canonical column stands in one table.
 *
 * @param index 0-based, or -1 when absent
 * @param header as found
 * @param idFollows whether the column right of it holds ids too
 * @param dateFollows whether the column right of it holds dates too
 */
record Place(int index, String header, boolean idFollows, boolean dateFollows) {
    static final Place ABSENT = new Place(-1, "", false, false);

    static Place of(List<String> headers, int index) {
        String right = index + 1 < headers.size() ? Column.key(headers.get(index + 1)) : "";
        boolean date = right.startsWith("TANGGAL")
                || right.startsWith("TGL")
                || right.startsWith("TMT")
                || right.contains("PERIODE")
                || right.endsWith("AT");
        String header = index < headers.size() ? headers.get(index) : "";
        return new Place(index, header, right.endsWith("ID"), date);
    }

    boolean present() {
        return index >= 0;
    }

    /** The spreadsheet's letters for a 0-based index: A, B, …, Z, AA. */
    static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
