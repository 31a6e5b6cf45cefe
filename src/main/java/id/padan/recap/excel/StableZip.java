package id.padan.recap.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs an archive again with fixed times and order, so that equal contents are equal bytes. Memory stays bounded. */
final class StableZip {
    /** Not the first day of 1980: for that one Java adds a second time stamp that depends on the machine's zone. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);
    /** A spreadsheet package names its parts first. */
    private static final String FIRST = "[Content_Types].xml";

    private StableZip() {}

    /** Reads {@code source} and writes {@code target}, which must not exist yet. */
    static void repack(Path source, Path target) throws IOException {
        try (ZipFile from = new ZipFile(source.toFile());
                OutputStream file = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW);
                ZipOutputStream to = new ZipOutputStream(file)) {
            List<? extends ZipEntry> entries = from.stream()
                    .sorted(Comparator.comparing(
                                    (ZipEntry entry) -> !entry.getName().equals(FIRST))
                            .thenComparing(ZipEntry::getName))
                    .toList();
            for (ZipEntry entry : entries) {
                ZipEntry stable = new ZipEntry(entry.getName());
                stable.setTimeLocal(FIXED);
                to.putNextEntry(stable);
                try (InputStream content = from.getInputStream(entry)) {
                    content.transferTo(to);
                }
                to.closeEntry();
            }
        }
    }
}
