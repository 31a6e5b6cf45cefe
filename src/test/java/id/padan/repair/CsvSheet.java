package id.padan.repair;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A CSV file of an office, changed cell by cell; every row keeps its line. */
final class CsvSheet {
    private final Path file;
    private final char delimiter;
    private final List<String> lines;
    private final List<String> header;

    CsvSheet(Path file) throws IOException {
        this.file = file;
        lines = new ArrayList<>(Files.readAllLines(file));
        String first = lines.get(0).replace("\uFEFF", "");
        delimiter = first.indexOf(';') < 0 ? ',' : ';';
        header = cells(first);
    }

    private List<String> cells(String line) {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().fieldSeparator(delimiter).ofCsvRecord(line)) {
            return csv.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How many lines there are; the header is line 1. */
    int size() {
        return lines.size();
    }

    String get(int line, String column) {
        List<String> cells = cells(lines.get(line - 1));
        int at = header.indexOf(column);
        return at < cells.size() ? cells.get(at) : "";
    }

    void set(int line, String column, String value) {
        List<String> cells = new ArrayList<>(cells(lines.get(line - 1)));
        while (cells.size() < header.size()) {
            cells.add("");
        }
        cells.set(header.indexOf(column), value);
        lines.set(line - 1, written(cells));
    }

    /** Adds a row like another, but for these cells. */
    void addLike(int line, Map<String, String> changed) {
        lines.add(lines.get(line - 1));
        changed.forEach((column, value) -> set(lines.size(), column, value));
    }

    private String written(List<String> cells) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(delimiter).build(text)) {
            csv.writeRecord(cells);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString().strip();
    }

    /** The lines that have this in a column, however ids and numbers are dressed up. */
    List<Integer> where(String column, String value) {
        List<Integer> found = new ArrayList<>();
        for (int line = 2; line <= lines.size(); line++) {
            if (bare(get(line, column)).equals(bare(value))) {
                found.add(line);
            }
        }
        return found;
    }

    private static String bare(String text) {
        return text.replace("'", "").replace("-", "").strip().toLowerCase(Locale.ROOT);
    }

    void save() throws IOException {
        Files.write(file, lines);
    }
}
