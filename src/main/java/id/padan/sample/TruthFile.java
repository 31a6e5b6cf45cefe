package id.padan.sample;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * {@code kebenaran.csv}: for every row of PMM and SIASN what must be found on it, sorted by source, file, row, code. Rows
 * come in the order of their file, so one part per source, joined at the end, is sorted without being held in memory.
 */
final class TruthFile implements Closeable {
    static final String NAME = "kebenaran.csv";
    static final String PMM = "pmm";
    static final String PEGAWAI = "siasn-pegawai";
    static final String UNOR = "siasn-unor";
    private static final String HEADER = "sumber,berkas,baris,kode,subjenis,adegan\n";

    /** One source's lines on their way. */
    private record Part(Path file, OutputStream out, StringBuilder buffer) {}

    private final Path folder;
    private final Format format;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private long findings;

    /** @param format a gz is made of the parts' own: one after the other is a gz, too */
    TruthFile(Path folder, Format format) throws IOException {
        this.folder = folder;
        this.format = format;
        for (String source : List.of(PMM, PEGAWAI, UNOR)) {
            Path file = Files.createTempFile(folder, ".kebenaran-" + source, ".tmp");
            parts.put(source, new Part(file, format.create(file), new StringBuilder(1 << 17)));
        }
    }

    void add(String source, String file, int row, Entry entry) throws IOException {
        Part part = Objects.requireNonNull(parts.get(source));
        if (entry.expected().isEmpty()) {
            line(part, source, file, row, entry.standing().word(), "", entry.scene());
        }
        for (Entry.Expected expected : entry.expected()) {
            findings++;
            line(part, source, file, row, expected.code(), expected.subkind(), expected.scene());
        }
        if (part.buffer.length() > 1 << 16) {
            flush(part);
        }
    }

    private static void line(
            Part part, String source, String file, int row, String code, String subkind, String scene) {
        part.buffer
                .append(source)
                .append(',')
                .append(file)
                .append(',')
                .append(row)
                .append(',');
        part.buffer.append(code).append(',').append(subkind).append(',');
        boolean quoted = scene.indexOf(',') >= 0;
        part.buffer.append(quoted ? "\"" : "").append(scene).append(quoted ? "\"\n" : "\n");
    }

    private static void flush(Part part) throws IOException {
        part.out.write(part.buffer.toString().getBytes(StandardCharsets.UTF_8));
        part.buffer.setLength(0);
    }

    long findings() {
        return findings;
    }

    @Override
    public void close() throws IOException {
        Path file = folder.resolve(format.named(NAME));
        try (OutputStream header = format.create(file)) {
            header.write(HEADER.getBytes(StandardCharsets.UTF_8));
        }
        try (OutputStream whole = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            for (Part part : parts.values()) {
                flush(part);
                part.out.close();
                Files.copy(part.file, whole);
                Files.delete(part.file);
            }
        }
    }
}
