package id.padan.sight;

import id.padan.account.Viewer;
import id.padan.ledger.AuditRecord;
import id.padan.schedule.Arrivals;
import id.padan.settings.JobFile;
import id.padan.settings.Sources;
import id.padan.snapshot.SnapshotKind;
import id.padan.upload.RefusedUploadException;
import id.padan.upload.Upload;
import id.padan.upload.Uploads;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Snapshots that were handed in by browser, for somebody who may make runs. Thread-safe. */
public final class UploadSight {
    private final Office office;
    private final Uploads uploads;
    private final Viewer viewer;

    UploadSight(Office office, Uploads uploads, Viewer viewer) {
        this.office = office;
        this.uploads = uploads;
        this.viewer = viewer;
    }

    /** Bytes that one file may have. */
    public long largest() {
        return uploads.largest();
    }

    /** What was handed in and not used yet, checked. */
    public List<UploadLine> lines() throws IOException {
        JobFile job = office.job();
        Instant now = now();
        List<UploadLine> lines = new ArrayList<>();
        for (Upload upload : uploads.list(staging(), now)) {
            lines.add(office.uploadCheck().check(job, upload, now));
        }
        return lines;
    }

    /** The required kinds of which no new file is ready. */
    public List<String> missing(List<UploadLine> lines) {
        return Sources.REQUIRED.stream()
                .map(SnapshotKind::label)
                .filter(kind -> lines.stream()
                        .noneMatch(line -> line.ready() && line.kind().equals(kind)))
                .toList();
    }

    /** As {@link Uploads#begin}. */
    public Upload begin(String name, long bytes, long changed) throws IOException, RefusedUploadException {
        return uploads.begin(staging(), name, bytes, changed, viewer.login(), now());
    }

    /** As {@link Uploads#append}. */
    public Upload append(String id, long from, InputStream bytes) throws IOException, RefusedUploadException {
        return uploads.append(find(id), from, bytes);
    }

    /** As {@link Uploads#takeWhole}. */
    public void takeWhole(String name, long size, InputStream bytes) throws IOException, RefusedUploadException {
        uploads.takeWhole(staging(), name, size, bytes, viewer.login(), now());
    }

    /** Forgets one. */
    public void remove(String id) throws IOException {
        uploads.remove(find(id));
    }

    private Upload find(String id) throws IOException {
        return uploads.find(staging(), id).orElseThrow(OutOfSightException::new);
    }

    /**
     * Moves all that was handed in to where the job looks for it; all or nothing.
     *
     * @return their names
     * @throws RefusedUploadException when one of them may not be moved, or none is there
     */
    public List<String> use() throws IOException, RefusedUploadException {
        synchronized (uploads) {
            List<UploadLine> lines = lines();
            requireUsable(lines);
            new Arrivals(office.job(), now())
                    .take(lines.stream().map(line -> line.upload().folder()).toList());
            for (UploadLine line : lines) {
                Upload upload = line.upload();
                office.bench().auditBook().add(record(line));
                uploads.remove(upload);
            }
            return lines.stream().map(line -> line.upload().name()).toList();
        }
    }

    private static void requireUsable(List<UploadLine> lines) throws RefusedUploadException {
        if (lines.isEmpty()) {
            throw new RefusedUploadException("Belum ada berkas yang diunggah. Tidak ada yang dipindahkan.");
        }
        List<String> problems = lines.stream()
                .filter(line -> !line.ready())
                .map(line -> "- " + line.upload().name() + ": "
                        + (line.upload().whole() ? line.fault() : "belum terkirim seluruhnya."))
                .toList();
        if (!problems.isEmpty()) {
            throw new RefusedUploadException("Tidak ada berkas yang dipindahkan, karena ada yang belum dapat dipakai:\n"
                    + String.join("\n", problems)
                    + "\nHapus berkas itu dari daftar atau unggah gantinya, lalu pakai lagi.");
        }
    }

    private AuditRecord record(UploadLine line) {
        return new AuditRecord(
                now(),
                viewer.login(),
                "berkas dipakai",
                office.job().nama(),
                line.kind() + " \"" + line.upload().name() + "\"",
                "unggahan " + line.upload().who(),
                line.upload().bytes() + " byte",
                "");
    }

    /** Hidden, and beside the data, so that using a file is a rename. */
    private Path staging() {
        JobFile job = office.job();
        return job.sources().stream()
                .flatMap(source -> source.patterns().stream())
                .flatMap(pattern -> Sources.home(pattern).stream())
                .findFirst()
                .orElse(job.output())
                .resolve(".unggahan")
                .resolve(String.valueOf(job.file().getFileName()));
    }

    private Instant now() {
        return office.clock().instant();
    }
}
