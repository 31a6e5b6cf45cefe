package id.padan.snapshot;

import id.padan.parallel.Lanes;
import id.padan.snapshot.table.RawFile;
import id.padan.snapshot.table.RawFiles;
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
        return inspect(file, expected, profile, null);
    }

    /**
     * As {@link #inspect(Path, SnapshotKind, HeaderProfile)}.
     *
     * @param perTanggal the as-of date where the job file states it, else null
     */
    public static Manifest inspect(
            Path file, @Nullable SnapshotKind expected, HeaderProfile profile, @Nullable LocalDate perTanggal)
            throws IOException {
        Layout layout = Layout.of(name(file), source(file), expected, profile);
        PerTanggal day = PerTanggal.of(file, layout.titles(), perTanggal);
        return new Manifest(
                file,
                layout.contract().kind(),
                Checksum.of(file),
                Files.size(file),
                day.hari(),
                day.source(),
                layout.describe());
    }

    /**
     * Opens a file's rows; the caller closes the stream. Errors as for {@link #inspect}.
     *
     * @param tanggal the run's day: a birth date or TMT after it cannot be
     * @param lanes where rows may be read ahead
     */
    public static RowStream open(Path file, SnapshotKind kind, HeaderProfile profile, LocalDate tanggal, Lanes lanes)
            throws IOException {
        return open(name(file), source(file), kind, profile, tanggal);
    }

    /** The canonical headers of a kind, for checking and completing profile files. */
    public static List<String> columns(SnapshotKind kind) {
        return Contracts.of(kind).columns().stream().map(Column::name).toList();
    }

    static RowStream open(String name, RawSource source, SnapshotKind kind, HeaderProfile profile, LocalDate tanggal)
            throws IOException {
        Layout layout = Layout.of(name, source, kind, profile);
        RawFile raw = source.open();
        return new LayoutStream(layout, raw, tanggal);
    }

    private static RawSource source(Path file) {
        return () -> RawFiles.open(file);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
