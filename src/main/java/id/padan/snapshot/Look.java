package id.padan.snapshot;

import id.padan.parallel.Lanes;
import id.padan.snapshot.table.RawFiles;
import id.padan.snapshot.table.SeenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked at and understood, for reading it without looking again. Says nothing of what stands in it.
 * Thread-safe.
 */
public final class Look {
    private final SeenFile file;
    private final HeaderProfile profile;
    private final Layout layout;

    private Look(SeenFile file, HeaderProfile profile, Layout layout) {
        this.file = file;
        this.profile = profile;
        this.layout = layout;
    }

    /** @param expected the kind the job says, null to recognise it */
    static Look at(Path path, @Nullable SnapshotKind expected, HeaderProfile profile) throws IOException {
        SeenFile file = SeenFile.of(path);
        Layout layout = Layout.of(name(path), () -> RawFiles.open(file), expected, profile);
        return new Look(file, profile, layout);
    }

    Layout layout() {
        return layout;
    }

    String sha256() throws IOException {
        return file.sha256();
    }

    /** The file's rows; a file that was changed since is looked at anew. */
    RowStream open(LocalDate tanggal, Lanes lanes) throws IOException {
        Look now = file.unchanged() ? this : at(file.path(), layout.contract().kind(), profile);
        return new LayoutStream(now.layout, RawFiles.open(now.file), tanggal, lanes);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
