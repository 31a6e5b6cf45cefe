package id.padan.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a workbook so that the same content is the same bytes at every hour and on every machine with the same Java (zip
 * and the digits of a double differ between versions). Memory stays bounded.
 */
public final class StableWorkbook {
    /** Any hour would do: a workbook's parts bear a time, and it must not be the clock's. */
    private static final LocalTime HOUR = LocalTime.of(7, 0);

    private StableWorkbook() {}

    /**
     * Writes the workbook and leaves it open; a file that is there is replaced.
     *
     * @param day the only date the file bears; after 1980, before which a zip would add the machine's time zone
     */
    public static void write(SXSSFWorkbook workbook, LocalDate day, Path file) throws IOException {
        Date created = Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
        CoreProperties properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreated(Optional.of(created));
        properties.setModified(Optional.of(created));
        Path raw = file.resolveSibling("." + file.getFileName() + ".mentah");
        try {
            try (OutputStream out = Files.newOutputStream(raw)) {
                workbook.write(out);
            }
            repack(raw, file, day.atTime(HOUR));
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    /** Copies a zip, part for part in the same order, every part with this time. */
    private static void repack(Path from, Path to, LocalDateTime time) throws IOException {
        try (ZipFile source = new ZipFile(from.toFile());
                ZipOutputStream target = new ZipOutputStream(Files.newOutputStream(to))) {
            Enumeration<? extends ZipEntry> parts = source.entries();
            while (parts.hasMoreElements()) {
                ZipEntry part = parts.nextElement();
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(time);
                target.putNextEntry(copy);
                try (InputStream content = source.getInputStream(part)) {
                    content.transferTo(target);
                }
                target.closeEntry();
            }
        }
    }
}
