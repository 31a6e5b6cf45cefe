package id.padan.snapshot.table;

import id.padan.snapshot.UnusableFileException;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** One sheet, streamed row by row. Rows the sheet does not hold are not invented; the others keep Excel's numbers. */
final class XlsxTable implements RawTable, Closeable {
    private final String file;
    private final String sheet;
    private final String description;
    private final XmlPart part;
    private final XlsxCellReader cells;
    private final Limits limits;
    private RawCell[] row = new RawCell[64];
    private int width;
    private int number;
    private boolean ended;

    XlsxTable(String file, String sheet, String description, XmlPart part, XlsxCellReader cells, Limits limits) {
        this.file = file;
        this.sheet = sheet;
        this.description = description;
        this.part = part;
        this.cells = cells;
        this.limits = limits;
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public String sheet() {
        return sheet;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        while (!ended) {
            int event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT && part.element().equals("row")) {
                return row();
            }
            if (event == XMLStreamConstants.END_DOCUMENT
                    || (event == XMLStreamConstants.END_ELEMENT
                            && part.element().equals("sheetData"))) {
                ended = true;
                part.drain();
            }
        }
        return null;
    }

    private RawRow row() throws IOException {
        String written = part.attribute("r");
        number = written.isEmpty() ? number + 1 : rowNumber(written);
        int filled = 0;
        int column = -1;
        width = 0;
        cells.startRow();
        while (true) {
            int event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT && part.element().equals("c")) {
                RawCell cell = cells.read(part, column + 1);
                column = cells.column();
                if (!cell.text().isEmpty()) {
                    put(column, cell);
                    filled = Math.max(filled, column + 1);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && part.element().equals("row")) {
                break;
            }
        }
        return new RawRow(
                number,
                filled == 0 ? List.of() : Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(row, filled))));
    }

    private void put(int column, RawCell cell) throws UnusableFileException {
        if (column >= limits.columns()) {
            throw new UnusableFileException("Berkas " + file + " lembar \"" + sheet + "\" baris " + number
                    + ": ditemukan isi di luar " + limits.columns() + " kolom pertama. Yang diterima: paling banyak "
                    + limits.columns()
                    + " kolom. Berkas ini tidak dibaca. Periksa apakah berkas itu memang ekspor data,"
                    + " hapus isi di kolom yang jauh, lalu simpan ulang.");
        }
        if (column >= row.length) {
            row = Arrays.copyOf(row, Math.max(column + 1, row.length * 2));
        }
        if (column >= width) {
            Arrays.fill(row, width, column, RawCell.EMPTY);
            width = column + 1;
        }
        row[column] = cell;
    }

    private int rowNumber(String written) throws UnusableFileException {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw BoundedStream.cutOff(file, e);
        }
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
