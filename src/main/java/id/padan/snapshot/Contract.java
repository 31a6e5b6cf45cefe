package id.padan.snapshot;

import java.util.List;
import java.util.function.Function;

/** What a file of one kind must and may carry, and how its rows are read once the columns are found. */
record Contract(SnapshotKind kind, List<Column> columns, Function<Header, RowReader> reader) {
    /** True when some column of this contract could be called so. */
    boolean knows(String key) {
        for (Column column : columns) {
            if (column.names().contains(key) || column.loose().contains(key)) {
                return true;
            }
        }
        return false;
    }
}
