package id.padan.snapshot;

/** Where a canonical column stands in one table: 0-based index, or -1 when absent, and its header as found. */
record Place(int index, String header) {
    static final Place ABSENT = new Place(-1, "");

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
