package id.padan.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Takes out of a workbook whatever would differ between two writings of the same content: times, and nothing else. */
final class StableWorkbook {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 6, 15, 7, 0);
    private static final String CREATED = "2026-06-15T00:00:00Z";

    private StableWorkbook() {}

    /** Fixes the document's properties. */
    static void anonymise(XSSFWorkbook workbook) throws IOException {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setCreator("padan contoh");
        try {
            core.setCreated(CREATED);
            core.setModified(CREATED);
        } catch (InvalidFormatException impossible) {
            throw new IOException("not a date: " + CREATED, impossible);
        }
    }

    /** Copies a zip, entry for entry in the same order, with fixed times. */
    static void rezip(Path from, Path to) throws IOException {
        try (ZipFile source = new ZipFile(from.toFile());
                ZipOutputStream target = new ZipOutputStream(Files.newOutputStream(to))) {
            target.setLevel(9);
            Enumeration<? extends ZipEntry> entries = source.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(TIME);
                target.putNextEntry(copy);
                try (var in = source.getInputStream(entry)) {
                    in.transferTo(target);
                }
                target.closeEntry();
            }
        }
    }
}
