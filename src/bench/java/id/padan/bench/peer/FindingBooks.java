package id.padan.bench.peer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One plain workbook for each instansi, written by fastexcel on two threads while the query's rows still come. Rows must
 * come ordered by instansi. Not thread-safe.
 */
final class FindingBooks implements AutoCloseable {
    private static final String[] HEADER = {"INSTANSI", "SEBAB", "NIP", "NAMA", "NPSN", "SEKOLAH", "DI PMM", "DI SIASN"
    };
    private static final int THREADS = 2;

    private final Path folder;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<Future<?>> books = new ArrayList<>();
    private List<String[]> rows = new ArrayList<>();

    FindingBooks(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    static int width() {
        return HEADER.length;
    }

    /** @param row the values under the header, instansi first; a missing one is an empty text */
    void add(String[] row) {
        if (!rows.isEmpty() && !rows.get(0)[0].equals(row[0])) {
            endBook();
        }
        rows.add(row);
    }

    /** Writes what is left and waits for all books. */
    @Override
    public void close() {
        endBook();
        try {
            for (Future<?> book : books) {
                book.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while books were written", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private void endBook() {
        if (rows.isEmpty()) {
            return;
        }
        List<String[]> book = rows;
        Path file = folder.resolve(books.size() + ".xlsx");
        books.add(threads.submit(() -> write(file, book)));
        rows = new ArrayList<>();
    }

    private static void write(Path file, List<String[]> rows) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "peer", "1.0")) {
            book.setCompressionLevel(1);
            Worksheet sheet = book.newWorksheet("Temuan");
            line(sheet, 0, HEADER);
            for (int row = 0; row < rows.size(); row++) {
                line(sheet, row + 1, rows.get(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(Worksheet sheet, int row, String[] values) {
        for (int column = 0; column < values.length; column++) {
            sheet.inlineString(row, column, values[column]);
        }
    }
}
