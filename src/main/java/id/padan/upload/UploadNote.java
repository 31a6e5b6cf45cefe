package id.padan.upload;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** What is known of an upload before its bytes are there, kept in a hidden file beside them: it outlives the server. */
record UploadNote(String name, long bytes, long changed, String who) {
    private static final String NOTE = ".unggahan";
    private static final String PART = ".bagian";

    void write(Path folder) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("nama", name);
        lines.setProperty("ukuran", Long.toString(bytes));
        lines.setProperty("diubah", Long.toString(changed));
        lines.setProperty("oleh", who);
        try (Writer writer = Files.newBufferedWriter(folder.resolve(NOTE))) {
            lines.store(writer, null);
        }
    }

    /** Where bytes gather until they are all there; no pattern matches a hidden file. */
    static Path part(Path folder) {
        return folder.resolve(PART);
    }

    /** The upload that a folder holds; empty where a note is missing or half written. */
    static Optional<Upload> read(Path folder) throws IOException {
        Path file = folder.resolve(NOTE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        try {
            UploadNote note = new UploadNote(
                    lines.getProperty("nama", ""),
                    Long.parseLong(lines.getProperty("ukuran", "")),
                    Long.parseLong(lines.getProperty("diubah", "")),
                    lines.getProperty("oleh", ""));
            return Optional.of(note.upload(folder));
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    private Upload upload(Path folder) throws IOException {
        Path whole = folder.resolve(name);
        Path part = part(folder);
        boolean there = Files.isRegularFile(whole);
        Path bytesIn = there ? whole : part;
        boolean begun = Files.isRegularFile(bytesIn);
        Instant touched = Files.getLastModifiedTime(begun ? bytesIn : folder.resolve(NOTE))
                .toInstant();
        return new Upload(
                String.valueOf(folder.getFileName()),
                folder,
                name,
                bytes,
                changed,
                who,
                begun ? Files.size(bytesIn) : 0,
                there,
                touched);
    }
}
