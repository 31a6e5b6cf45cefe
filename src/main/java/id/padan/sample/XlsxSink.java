package id.padan.sample;

import id.padan.workbook.StableWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Streams one sheet of a workbook; the file appears, stable byte for byte, when it is closed. */
final class XlsxSink implements Sink {
    /** The day the sample stands for. */
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static final int WINDOW = 100;
    private static final int WIDTH = 22 * 256;

    private final Path file;
    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private final CellStyle dateStyle;
    private @Nullable SXSSFRow row;
    private int next;
    private int column;

    XlsxSink(Path file, String sheetName) {
        this.file = file;
        // inline strings: no table of shared strings to hold in memory
        workbook = new SXSSFWorkbook(null, WINDOW, false, false);
        sheet = workbook.createSheet(sheetName);
        sheet.setDefaultColumnWidth(22);
        sheet.setColumnWidth(0, WIDTH);
        dateStyle = workbook.createCellStyle();
        dateStyle.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy"));
    }

    /** A second sheet that has nothing to do with the data, as offices leave them. */
    void noteSheet(String name, List<String> lines) {
        SXSSFSheet notes = workbook.createSheet(name);
        for (int i = 0; i < lines.size(); i++) {
            notes.createRow(i).createCell(0).setCellValue(lines.get(i));
        }
    }

    /** A title across several columns, in a row of its own. */
    void title(int rowNumber, String text) {
        sheet.createRow(rowNumber - 1).createCell(0).setCellValue(text);
        sheet.addMergedRegion(new CellRangeAddress(rowNumber - 1, rowNumber - 1, 0, 5));
        next = rowNumber;
    }

    /** The next row written is this one, 1-based. */
    void continueAt(int rowNumber) {
        next = rowNumber - 1;
    }

    private Cell cell() {
        if (row == null) {
            row = sheet.createRow(next);
        }
        return row.createCell(column++);
    }

    @Override
    public void text(String value) {
        if (value.isEmpty()) {
            column++;
        } else {
            cell().setCellValue(value);
        }
    }

    @Override
    public void number(double value) {
        cell().setCellValue(value);
    }

    @Override
    public void date(LocalDate value) {
        Cell cell = cell();
        cell.setCellValue(value);
        cell.setCellStyle(dateStyle);
    }

    @Override
    public int end() {
        row = null;
        column = 0;
        return ++next;
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("padan contoh");
            StableWorkbook.write(workbook, DAY, file);
        }
    }
}
