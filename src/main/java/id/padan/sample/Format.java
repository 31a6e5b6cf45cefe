package id.padan.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** In which shape the offices' files are written. */
public enum Format {
    /** As offices mostly get them: workbooks for SIASN and e-Kinerja, a {@code ;} CSV in Windows-1252 from PMM. */
    XLSX,
    /** All tables as CSV in UTF-8; what is JSON stays JSON. */
    CSV,
    /** As CSV, and every file, the truth too, in a gz of its own: ten times the nation are 53 GB otherwise. */
    CSV_GZ;

    String named(String plain) {
        return this == CSV_GZ ? plain + ".gz" : plain;
    }

    /** A new file of the name that {@link #named} gave. */
    OutputStream create(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        return this == CSV_GZ ? new QuickGzip(out) : out;
    }
}
