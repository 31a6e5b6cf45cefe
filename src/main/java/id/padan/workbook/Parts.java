package id.padan.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a package one after another in a zip, all of one time. */
final class Parts implements Closeable {
    /** Any hour would do: the parts of a zip bear a time, and it must not be the clock's. */
    private static final LocalTime HOUR = LocalTime.of(7, 0);

    private final ZipOutputStream zip;
    private final XmlBytes xml;
    private final LocalDateTime time;

    /** Closes {@code out} when closed. */
    Parts(OutputStream out, LocalDate day) {
        zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        xml = new XmlBytes(zip);
        time = day.atTime(HOUR);
    }

    /** Begins a part; what is put into the answer until {@link #end} is its content. */
    XmlBytes begin(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        try {
            zip.putNextEntry(entry);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return xml;
    }

    void end() {
        xml.flush();
        try {
            zip.closeEntry();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
