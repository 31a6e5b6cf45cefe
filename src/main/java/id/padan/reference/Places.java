package id.padan.reference;

import id.padan.snapshot.Address;
import java.util.ArrayList;
import java.util.List;

/** The address of every row: one int a row, the file and sheet once per run of rows. */
final class Places {
    private record Run(int from, String file, String sheet) {}

    private final List<Run> runs = new ArrayList<>();
    private final IntColumn rows = new IntColumn();

    void add(Address at) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last == null || !last.file.equals(at.file()) || !last.sheet.equals(at.sheet())) {
            runs.add(new Run(rows.size(), at.file(), at.sheet()));
        }
        rows.add(at.row());
    }

    Address at(int ordinal) {
        int from = 0;
        int to = runs.size() - 1;
        while (from < to) {
            int middle = (from + to + 1) >>> 1;
            if (runs.get(middle).from <= ordinal) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return new Address(runs.get(from).file, runs.get(from).sheet, rows.get(ordinal));
    }
}
