package id.padan.sight;

import id.padan.settings.JobFile;
import id.padan.snapshot.HeaderProfile;
import id.padan.snapshot.Manifest;
import id.padan.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was found out about files, until they change: a look takes a checksum of hundreds of megabytes. Thread-safe. */
final class FileLooks {
    private static final int MOST = 500;

    private final Map<Key, SourceLine.SourceFile> known = new ConcurrentHashMap<>();

    private record Key(Path file, long bytes, FileTime changed, JobFile.Source source, HeaderProfile profile) {}

    /** A file that lies where a run looks for it. */
    SourceLine.SourceFile source(Path file, JobFile.Source source, HeaderProfile profile) throws IOException {
        Key key = new Key(file, Files.size(file), Files.getLastModifiedTime(file), source, profile);
        SourceLine.SourceFile before = known.get(key);
        if (before != null) {
            return before;
        }
        Manifest seen = Snapshots.inspect(file, source.kind(), profile, source.perTanggal());
        SourceLine.SourceFile found = new SourceLine.SourceFile(
                String.valueOf(file.getFileName()), seen.perTanggal(), seen.perTanggalSource(), seen.bytes());
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, found);
        return found;
    }
}
