package id.padan.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The room's door: looks at a file, and reads it. */
public final class Snapshots {
    private Snapshots() {}

    /**
     * Looks at a file without reading all its rows.
     *
     * @param expected the kind the job file says, or null to recognise it from the header
     * @throws UnusableFileException when it is of another kind, unreadable, hostile, or lacks required columns
     */
    public static Manifest inspect(Path file, @Nullable SnapshotKind expected, HeaderProfile profile)
            throws IOException {
        if (Files.notExists(file) || expected == null) {
            throw new UnusableFileException("belum: " + file + profile);
        }
        return new Manifest(file, expected, "", 0, LocalDate.MIN, "", List.of());
    }

    /** Opens a file's rows; the caller closes the stream. Errors as for {@link #inspect}. */
    public static RowStream open(Path file, SnapshotKind kind, HeaderProfile profile) throws IOException {
        if (Files.notExists(file)) {
            throw new UnusableFileException("belum: " + file + kind + profile);
        }
        return new RowStream() {
            @Override
            public @Nullable RowOutcome next() {
                return null;
            }

            @Override
            public void close() {}
        };
    }
}
