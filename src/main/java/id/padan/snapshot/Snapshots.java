package id.padan.snapshot;

import java.io.IOException;
import java.nio.file.Path;
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
        return java.util.Objects.requireNonNull(pending(file, expected, profile));
    }

    /** Opens a file's rows; the caller closes the stream. Errors as for {@link #inspect}. */
    public static RowStream open(Path file, SnapshotKind kind, HeaderProfile profile) throws IOException {
        return java.util.Objects.requireNonNull(pending(file, kind, profile));
    }

    private static <T> @Nullable T pending(Path file, @Nullable SnapshotKind kind, HeaderProfile profile)
            throws IOException {
        if (profile.of(SnapshotKind.PMM).isEmpty()) {
            throw new UnusableFileException("belum: " + file + kind);
        }
        return null;
    }
}
