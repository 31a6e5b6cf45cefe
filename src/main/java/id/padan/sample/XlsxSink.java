package id.padan.sample;

import id.padan.workbook.CellStyle;
import id.padan.workbook.Properties;
import id.padan.workbook.SheetFrame;
import id.padan.workbook.SheetWriter;
import id.padan.workbook.StyleTable;
import id.padan.workbook.WorkbookWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Streams one sheet of a workbook; the file is whole, and stable byte for byte, when it is closed. */
final class XlsxSink implements Sink {
    /** The day the sample stands for. */
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static final double WIDTH = 22;
    private static final int TITLE_COLUMNS = 6;
    private static final int STANDARD = 0;
    private static final int DATE = 1;
    private static final StyleTable STYLES =
            new StyleTable("Calibri", 11, List.of(CellStyle.STANDARD.formatted("dd-mm-yyyy")));

    private final WorkbookWriter workbook;
    private final SheetWriter sheet;
    private String noteName = "";
    private List<String> notes = List.of();
    private int next;
    private int column;
    private boolean inRow;

    XlsxSink(Path file, String sheetName) throws IOException {
        workbook = new WorkbookWriter(
                new BufferedOutputStream(Files.newOutputStream(file)),
                new Properties(DAY, "padan contoh", "", ""),
                STYLES);
        sheet = workbook.sheet(SheetFrame.of(sheetName).otherwiseWide(WIDTH));
    }

    /** A second sheet that has nothing to do with the data, as offices leave them. */
    void noteSheet(String name, List<String> lines) {
        noteName = name;
        notes = lines;
    }

    /** A title across several columns, in a row of its own. */
    void title(int rowNumber, String text) {
        sheet.rowAt(rowNumber - 1);
        sheet.text(0, STANDARD, text);
        sheet.merge(0, TITLE_COLUMNS - 1);
        next = rowNumber;
    }

    /** The next row written is this one, 1-based. */
    void continueAt(int rowNumber) {
        next = rowNumber - 1;
    }

    private void begin() {
        if (!inRow) {
            sheet.rowAt(next);
            inRow = true;
        }
    }

    @Override
    public void text(String value) {
        if (!value.isEmpty()) {
            begin();
            sheet.text(column, STANDARD, value);
        }
        column++;
    }

    @Override
    public void number(double value) {
        begin();
        sheet.number(column++, STANDARD, value);
    }

    @Override
    public void date(LocalDate value) {
        begin();
        sheet.day(column++, DATE, value);
    }

    @Override
    public int end() {
        inRow = false;
        column = 0;
        return ++next;
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            if (!notes.isEmpty()) {
                SheetWriter note = workbook.sheet(SheetFrame.of(noteName));
                for (int i = 0; i < notes.size(); i++) {
                    note.rowAt(i);
                    note.text(0, STANDARD, notes.get(i));
                }
            }
            workbook.finish();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }
}
