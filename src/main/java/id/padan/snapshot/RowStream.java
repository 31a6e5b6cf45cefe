package id.padan.snapshot;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one file from top to bottom, streamed: memory does not grow with the file. Not thread-safe. */
public interface RowStream extends AutoCloseable {
    /**
     * The next row's outcome, or null at the end.
     *
     * @throws UnusableFileException when the file turns out broken on the way
     */
    @Nullable
    RowOutcome next() throws IOException;

    @Override
    void close() throws IOException;
}
