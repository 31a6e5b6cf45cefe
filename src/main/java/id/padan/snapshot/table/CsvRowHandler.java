package id.padan.snapshot.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import id.padan.snapshot.UnusableFileException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** Turns what the CSV parser sees straight into rows, and stops at rows no office ever exported. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<RawRow> {
    private final String file;
    private final Limits limits;
    private final long linesBefore;
    private RawCell[] cells = new RawCell[64];
    private int count;
    private int chars;
    private long line;

    /** @param linesBefore how many lines of the file stand before what is read */
    CsvRowHandler(String file, Limits limits, long linesBefore) {
        this.file = file;
        this.limits = limits;
        this.linesBefore = linesBefore;
        this.line = linesBefore + 1;
    }

    /** The line on which the record being read began. */
    long line() {
        return line;
    }

    /** The line on which the cell being read began, which is later when cells before it hold line breaks. */
    long openingLine() {
        long opening = line;
        for (int i = 0; i < count; i++) {
            String text = cells[i].text();
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'))) {
                    opening++;
                }
            }
        }
        return opening;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = linesBefore + startingLineNumber;
        count = 0;
        chars = 0;
    }

    @Override
    protected void handleField(int fieldIdx, char[] buf, int offset, int length, boolean quoted) {
        if (count == limits.columns()) {
            throw refused("lebih dari " + limits.columns() + " kolom", "paling banyak " + limits.columns() + " kolom");
        }
        chars += length;
        if (length > limits.fieldChars() || chars > limits.rowChars()) {
            int most = length > limits.fieldChars() ? limits.fieldChars() : limits.rowChars();
            throw refused(
                    (length > limits.fieldChars() ? "sel" : "baris") + " yang lebih panjang dari " + most + " huruf",
                    "paling panjang " + most + " huruf");
        }
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, count * 2);
        }
        cells[count++] = length == 0 ? RawCell.EMPTY : new RawCell(new String(buf, offset, length), RawCell.Type.TEXT);
    }

    @Override
    protected RawRow buildRecord() {
        if (line > Integer.MAX_VALUE) {
            throw refused("lebih dari " + Integer.MAX_VALUE + " baris", "berkas yang dibagi menurut instansi");
        }
        if (count == 0) {
            return RawRow.of((int) line, List.of());
        }
        return RawRow.of((int) line, Arrays.asList(cells).subList(0, count));
    }

    private UncheckedIOException refused(String found, String accepted) {
        return new UncheckedIOException(new UnusableFileException("Berkas " + file + " baris " + line + ": ditemukan "
                + found + ". Yang diterima: " + accepted + ". Berkas ini tidak dibaca. Periksa apakah berkas itu memang"
                + " ekspor data, lalu ekspor ulang."));
    }
}
