package id.padan.snapshot.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A file opened for reading, whatever its wrapping: one table after another (the sheets of a workbook, the members of an
 * archive). Moving on to the next table ends the one before. Not thread-safe.
 */
public interface RawFile extends AutoCloseable {
    /** The next table, or null when there are no more. */
    @Nullable
    RawTable nextTable() throws IOException;

    @Override
    void close() throws IOException;
}
