package id.padan.snapshot.table;

import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A workbook from inside an archive, laid down in a temporary file because it must be read from both ends. The file lives
 * until closing.
 */
record Spool(Path file) implements AutoCloseable {
    static Spool of(Content content, Limits limits) throws IOException {
        Spool spool = new Spool(Files.createTempFile("padan-", ".xlsx"));
        try (InputStream in = content.open();
                OutputStream out = Files.newOutputStream(spool.file)) {
            byte[] block = new byte[1 << 16];
            long count = 0;
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                count += n;
                if (count > limits.spooledBytes()) {
                    throw new UnusableFileException("Berkas " + content.name() + " lebih besar dari "
                            + limits.spooledBytes()
                            + " bita di dalam arsipnya. Yang diterima: buku kerja yang lebih kecil."
                            + " Berkas ini tidak dibaca. Keluarkan dari arsipnya, atau bagi menurut instansi.");
                }
                out.write(block, 0, n);
            }
            return spool;
        } catch (IOException e) {
            spool.close();
            throw e;
        }
    }

    /** The workbook, which takes the temporary file with it when it is closed. */
    RawFile deletedWith(RawFile workbook) {
        return new RawFile() {
            @Override
            public @Nullable RawTable nextTable() throws IOException {
                return workbook.nextTable();
            }

            @Override
            public void close() throws IOException {
                try {
                    workbook.close();
                } finally {
                    Spool.this.close();
                }
            }
        };
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
