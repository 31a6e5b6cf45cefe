package id.padan.reference;

import id.padan.snapshot.Address;

/** The address of every row: rows of one sheet that stand one below the other take twelve bytes together. */
final class Places {
    private record Sheet(String file, String name) {}

    private final Dictionary<Sheet> sheets = new Dictionary<>();
    private final IntColumn begins = new IntColumn();
    private final IntColumn firstRows = new IntColumn();
    private final IntColumn sheetOf = new IntColumn();
    private int size;
    private String file = "";
    private String sheet = "";
    private int following = -1;

    void add(Address at) {
        if (at.row() != following || !file.equals(at.file()) || !sheet.equals(at.sheet())) {
            file = at.file();
            sheet = at.sheet();
            begins.add(size);
            firstRows.add(at.row());
            sheetOf.add(sheets.code(new Sheet(file, sheet)));
        }
        following = at.row() + 1;
        size++;
    }

    Address at(int ordinal) {
        int run = runOf(ordinal);
        Sheet found = sheets.at(sheetOf.get(run));
        return new Address(found.file, found.name, firstRows.get(run) + ordinal - begins.get(run));
    }

    private int runOf(int ordinal) {
        int from = 0;
        int to = begins.size() - 1;
        while (from < to) {
            int middle = (from + to + 1) >>> 1;
            if (begins.get(middle) <= ordinal) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return from;
    }
}
