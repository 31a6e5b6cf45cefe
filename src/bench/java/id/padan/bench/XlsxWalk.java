package id.padan.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A SIASN export of 200 thousand rows as xlsx: what Padan takes to read it, beside what it takes merely to walk it. */
final class XlsxWalk implements Part {
    private static final int ROWS = 200_000;
    private static final double RATIO = 1.3;
    private static final int FLUSH = 1_000;

    @Override
    public Result measure(Bench bench) throws Exception {
        Path file = bench.folder().resolve("data").resolve("siasn-pegawai-2026-06-14.xlsx");
        if (!Files.exists(file)) {
            write(Dataset.in(bench.folder(), BenchScale.SEPERSEPULUH), file);
        }
        List<Measure> walks = new ArrayList<>();
        List<Measure> reads = new ArrayList<>();
        for (int round = 1; round <= bench.rounds(); round++) {
            walks.add(run(bench, XlsxReaders.Walk.class, file));
            reads.add(run(bench, XlsxReaders.Read.class, file));
        }
        Measure walk = Measure.median(walks);
        Measure read = Measure.median(reads);
        return new Result(
                "| 200,000 rows × 65 columns, xlsx (median of " + bench.rounds() + ") | wall s | CPU s | peak MB |\n"
                        + "|---|---|---|---|\n"
                        + line("fastexcel-reader, walk only", walk)
                        + line("Padan, to row records", read),
                List.of(Target.atMost(
                        "xlsx: Padan's reading / fastexcel-reader's walk", read.wall() / walk.wall(), RATIO)));
    }

    private static Measure run(Bench bench, Class<?> reader, Path file) throws IOException, InterruptedException {
        List<String> command = Peers.java(reader, "-Xmx900m");
        command.add(file.toString());
        Path said = bench.folder().resolve("xlsx.txt");
        Measure measure = Meter.run(new ProcessBuilder(command), said);
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, %s%n",
                reader.getSimpleName(),
                measure.wall(),
                Files.readString(said).strip());
        if (measure.exit() != 0) {
            throw new IllegalStateException(reader + " ended with " + measure.exit() + "; what it said: " + said);
        }
        return measure;
    }

    private static String line(String who, Measure one) {
        return String.format(Locale.ROOT, "| %s | %.2f | %.1f | %.0f |%n", who, one.wall(), one.cpu(), one.megabytes());
    }

    /** The first rows of the national CSV file, as Excel would save them: texts in the shared table. */
    private static void write(Dataset data, Path file) throws IOException {
        System.out.println("writing " + file);
        Path part = file.resolveSibling("tulis.xlsx");
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(data.files().resolve("siasn-pegawai-2026-06-14.csv"));
                OutputStream out = Files.newOutputStream(part);
                Workbook book = new Workbook(out, "bench", "1.0");
                Worksheet sheet = book.newWorksheet("data utama")) {
            Iterator<CsvRecord> rows = csv.iterator();
            for (int row = 0; row <= ROWS; row++) {
                CsvRecord cells = rows.next();
                for (int column = 0; column < cells.getFieldCount(); column++) {
                    if (!cells.getField(column).isEmpty()) {
                        sheet.value(row, column, cells.getField(column));
                    }
                }
                if (row % FLUSH == 0) {
                    sheet.flush();
                }
            }
        }
        Files.move(part, file);
    }
}
