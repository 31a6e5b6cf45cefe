package id.padan.sight;

import id.padan.schedule.Arrivals;
import id.padan.schedule.InboxFile;
import id.padan.schedule.SeenFile;
import id.padan.settings.JobFile;
import id.padan.snapshot.HeaderProfile;
import id.padan.snapshot.Inspection;
import id.padan.snapshot.Manifest;
import id.padan.snapshot.Masked;
import id.padan.snapshot.SnapshotKind;
import id.padan.snapshot.Snapshots;
import id.padan.snapshot.UnusableFileException;
import id.padan.upload.Upload;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Checks files that were handed in, as {@code padan periksa} does, and keeps what it found. Thread-safe. */
final class UploadCheck {
    /** Larger files are not read through before their run. */
    private static final long READ_THROUGH = 64L << 20;

    private static final int MOST = 200;

    private final Map<Key, Found> known = new ConcurrentHashMap<>();

    private record Key(Upload upload, HeaderProfile profile, List<JobFile.Source> sources, LocalDate tanggal) {}

    /** Of the content alone; where the file belongs may change from look to look. */
    private record Found(
            SeenFile seen, Optional<Manifest> manifest, long rows, long rejected, String details, String fault) {}

    UploadLine check(JobFile job, Upload upload, Instant now) throws IOException {
        if (!upload.whole()) {
            return new UploadLine(upload, "", null, "", -1, -1, "", "");
        }
        Key key = new Key(upload, job.profile(), job.sources(), job.rules().tanggal());
        Arrivals arrivals = new Arrivals(job, now);
        Found before = known.get(key);
        Optional<SeenFile> seen =
                arrivals.look(upload.folder(), Optional.ofNullable(before).map(Found::seen));
        if (seen.isEmpty()) {
            return new UploadLine(upload, "", null, "", -1, -1, "", "Berkas ini sudah tidak ada; unggah lagi.");
        }
        Found found = before == null ? find(job, upload, seen.get()) : before;
        remember(key, found);
        return line(upload, seen.get(), found);
    }

    private void remember(Key key, Found found) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, found);
    }

    private static Found find(JobFile job, Upload upload, SeenFile seen) throws IOException {
        Optional<SnapshotKind> kind = SnapshotKind.labelled(seen.kind());
        if (!seen.fault().isEmpty() || kind.isEmpty()) {
            return new Found(seen, Optional.empty(), -1, -1, "", "");
        }
        try {
            if (upload.bytes() > READ_THROUGH) {
                Manifest manifest = Snapshots.inspect(upload.file(), kind.get(), job.profile());
                return new Found(
                        seen, Optional.of(manifest), -1, -1, Masked.of(String.join("\n", manifest.description())), "");
            }
            Inspection read = Inspection.of(
                    upload.file(), kind.get(), job.profile(), job.rules().tanggal());
            return new Found(
                    seen,
                    Optional.of(read.manifest()),
                    read.accepted() + read.rejected(),
                    read.rejected(),
                    Masked.of(read.text()),
                    "");
        } catch (UnusableFileException unusable) {
            return new Found(seen, Optional.empty(), -1, -1, "", Masked.of(String.valueOf(unusable.getMessage())));
        }
    }

    private static UploadLine line(Upload upload, SeenFile seen, Found found) {
        String fault = seen.state() == InboxFile.State.READY ? found.fault() : seen.remark();
        return new UploadLine(
                upload,
                seen.kind(),
                found.manifest().map(Manifest::perTanggal).orElse(null),
                found.manifest().map(Manifest::perTanggalSource).orElse(""),
                found.rows(),
                found.rejected(),
                found.details(),
                withoutFolder(fault, upload));
    }

    /** A folder whose name the server drew tells an officer nothing. */
    private static String withoutFolder(String fault, Upload upload) {
        return fault.replace(upload.file().toString(), upload.name());
    }
}
