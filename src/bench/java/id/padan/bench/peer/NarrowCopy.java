package id.padan.bench.peer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/**
 * Copies into PostgreSQL the columns of a CSV file that the four causes need. COPY by itself would have to take all 65
 * columns, and stops at the first row of another width.
 *
 * @param table where they go
 * @param delimiter between the file's fields
 * @param columns what is taken, in the table's order
 */
record NarrowCopy(String table, char delimiter, List<Column> columns) {
    private static final int BATCH = 1 << 16;

    /** A column under its name in the file, and how its values are folded on their way. */
    record Column(String header, Fold fold) {}

    /** What differs in spelling between files. */
    enum Fold {
        AS_IS,
        ID,
        NIP,
        UNINDENTED;

        private String of(String value) {
            return switch (this) {
                case AS_IS -> value;
                case ID -> value.replace("'", "").replace("-", "").toUpperCase(Locale.ROOT);
                case NIP ->
                    value.replace(" ", "")
                            .replace("\u00a0", "")
                            .replace(".", "")
                            .replace("'", "")
                            .replace("-", "");
                case UNINDENTED -> value.replaceFirst("^-+", "");
            };
        }
    }

    /** Copies the rows of the header's width that {@code kept}, which sees whole rows, lets pass. */
    void run(CopyManager manager, Path file, Predicate<CsvRecord> kept) throws IOException, SQLException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            Iterator<CsvRecord> rows = csv.iterator();
            List<String> header = rows.next().getFields();
            int[] places = columns.stream()
                    .mapToInt(column -> place(header, column.header()))
                    .toArray();
            CopyIn copy = manager.copyIn("copy " + table + " from stdin");
            StringBuilder lines = new StringBuilder();
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                if (row.getFieldCount() == header.size() && kept.test(row)) {
                    line(row, places, lines);
                }
                if (lines.length() > BATCH || !rows.hasNext()) {
                    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                    copy.writeToCopy(bytes, 0, bytes.length);
                    lines.setLength(0);
                }
            }
            copy.endCopy();
        }
    }

    private static int place(List<String> header, String wanted) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).replace("\ufeff", "").equals(wanted)) {
                return i;
            }
        }
        throw new IllegalStateException("no column " + wanted);
    }

    private void line(CsvRecord row, int[] places, StringBuilder lines) {
        for (int i = 0; i < places.length; i++) {
            String value = columns.get(i).fold().of(row.getField(places[i]));
            lines.append(i == 0 ? "" : "\t").append(value.isEmpty() ? "\\N" : escaped(value));
        }
        lines.append('\n');
    }

    private static String escaped(String value) {
        return value.indexOf('\\') < 0 && value.indexOf('\n') < 0 && value.indexOf('\t') < 0
                ? value
                : value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }
}
