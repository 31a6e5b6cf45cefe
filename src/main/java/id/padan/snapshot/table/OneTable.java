package id.padan.snapshot.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that holds a single table. */
final class OneTable<T extends RawTable & Closeable> implements RawFile {
    private final T table;
    private boolean given;

    OneTable(T table) {
        this.table = table;
    }

    @Override
    public @Nullable RawTable nextTable() {
        if (given) {
            return null;
        }
        given = true;
        return table;
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
