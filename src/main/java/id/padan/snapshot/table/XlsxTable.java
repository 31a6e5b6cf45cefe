package id.padan.snapshot.table;

import id.padan.snapshot.UnusableFileException;
import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** One sheet, streamed row by row. Rows the sheet does not hold are not invented; the others keep Excel's numbers. */
final class XlsxTable implements RawTable, Closeable {
    private static final int ONE_ROW = 1 << 12;

    private final String file;
    private final String sheet;
    private final String description;
    private final XmlPart part;
    private final XlsxCellReader cells;
    private final Limits limits;
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
        LaidRows one = new LaidRows(ONE_ROW);
        readInto(one);
        RawRow row = one.next();
        return row == null ? null : row.kept();
    }

    @Override
    public @Nullable RawBlock nextBlock() throws IOException {
        LaidRows rows = new LaidRows(LaidRows.BLOCK);
        while (!rows.full() && readInto(rows)) {
            // one row after another
        }
        return rows.empty() ? null : rows;
    }

    private boolean readInto(LaidRows rows) throws IOException {
        while (!ended) {
            int event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT && part.element().equals("row")) {
                row(rows);
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT
                    || (event == XMLStreamConstants.END_ELEMENT
                            && part.element().equals("sheetData"))) {
                ended = true;
                part.drain();
            }
        }
        return false;
    }

    private void row(LaidRows rows) throws IOException {
        String written = part.attribute("r");
        number = written.isEmpty() ? number + 1 : rowNumber(written);
        rows.begin(number);
        int width = 0;
        int column = -1;
        cells.startRow();
        while (true) {
            int event = part.next();
            if (event == XMLStreamConstants.START_ELEMENT && part.element().equals("c")) {
                cells.read(part, column + 1);
                column = cells.column();
                if (!cells.empty()) {
                    requireNear(column);
                    width = cells.put(rows) ? Math.max(width, column + 1) : width;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && part.element().equals("row")) {
                rows.end(width);
                return;
            }
        }
    }

    private void requireNear(int column) throws UnusableFileException {
        if (column >= limits.columns()) {
            throw new UnusableFileException("Berkas " + file + " lembar \"" + sheet + "\" baris " + number
                    + ": ditemukan isi di luar " + limits.columns() + " kolom pertama. Yang diterima: paling banyak "
                    + limits.columns()
                    + " kolom. Berkas ini tidak dibaca. Periksa apakah berkas itu memang ekspor data,"
                    + " hapus isi di kolom yang jauh, lalu simpan ulang.");
        }
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
