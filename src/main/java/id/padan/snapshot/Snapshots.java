package id.padan.snapshot;

import id.padan.parallel.Lanes;
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
        Look look = Look.at(file, expected, profile);
        PerTanggal day = PerTanggal.of(file, look.layout().titles(), perTanggal);
        return new Manifest(
                file,
                look.layout().contract().kind(),
                look.sha256(),
                Files.size(file),
                day.hari(),
                day.source(),
                look.layout().columns(),
                look.layout().describe(),
                look);
    }

    /**
     * Opens the rows of a file that was inspected, without looking it over again unless it was changed since; the caller
     * closes the stream, before the lanes.
     *
     * @param tanggal the run's day: a birth date or TMT after it cannot be
     * @param lanes where rows are read ahead
     */
    public static RowStream open(Manifest file, LocalDate tanggal, Lanes lanes) throws IOException {
        return file.look().open(tanggal, lanes);
    }

    /** Looks at a file and opens its rows; errors as for {@link #inspect}. */
    public static RowStream open(Path file, SnapshotKind kind, HeaderProfile profile, LocalDate tanggal, Lanes lanes)
            throws IOException {
        return Look.at(file, kind, profile).open(tanggal, lanes);
    }

    /** The canonical headers of a kind, for checking and completing profile files. */
    public static List<String> columns(SnapshotKind kind) {
        return Contracts.of(kind).columns().stream().map(Column::name).toList();
    }

    static RowStream open(
            String name, RawSource source, SnapshotKind kind, HeaderProfile profile, LocalDate tanggal, Lanes lanes)
            throws IOException {
        Layout layout = Layout.of(name, source, kind, profile);
        return new LayoutStream(layout, source.open(), tanggal, lanes);
    }
}
