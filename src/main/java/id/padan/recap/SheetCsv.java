package id.padan.recap;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** A list that a spreadsheet opens: UTF-8 with BOM and semicolons, as an Indonesian Excel has them, and nothing a formula. */
final class SheetCsv {
    private static final char BOM = '\uFEFF';

    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private SheetCsv() {}

    static CsvWriter writer(OutputStream file) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(file, StandardCharsets.UTF_8.newEncoder());
        text.write(BOM);
        return CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    /** A text as it stands in a cell. */
    static String shown(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
