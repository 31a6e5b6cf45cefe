package id.padan.recap.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * A long table: header frozen and repeated on paper, filter, fixed widths, a first column of running numbers; continued on
 * a sheet "… 2" beyond the canvas's limit. Rows stream to disk.
 */
final class LongSheet<T> implements Consumer<T> {
    private static final double NUMBER_WIDTH = 6;
    /** What the styles' indent takes of a column, in characters. */
    private static final double INDENT = 1.8;

    private final Canvas canvas;
    private final String title;
    private final List<Column<T>> columns;
    private final String nothing;
    private final List<Consumer<SXSSFSheet>> finishing = new ArrayList<>();
    private int held;
    private int sheets;
    private long number;
    private int row;
    private @Nullable SXSSFSheet sheet;

    /** {@code nothing} is said on the sheet when there are no rows. */
    LongSheet(Canvas canvas, String title, String nothing, List<Column<T>> columns) {
        this.canvas = canvas;
        this.title = title;
        this.nothing = nothing;
        this.columns = List.copyOf(columns);
    }

    /** So many columns stay in sight when the officer scrolls to the right. */
    LongSheet<T> holding(int columnsInSight) {
        held = columnsInSight;
        return this;
    }

    /** Something to be done to each of its sheets that has rows, once they are in. */
    LongSheet<T> finishedBy(Consumer<SXSSFSheet> last) {
        finishing.add(last);
        return this;
    }

    @Override
    public void accept(T item) {
        SXSSFSheet current = sheet;
        if (current == null || row > canvas.rowsPerSheet()) {
            finishSheet();
            current = open();
        }
        SXSSFRow line = current.createRow(row++);
        canvas.put(line, 0, new Ink.Figure(++number, Look.ORDINAL));
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            Ink ink = column.ink().apply(item);
            canvas.put(line, i + 1, ink);
            if (ink instanceof Ink.Text text) {
                lines = Math.max(lines, TextHeight.lines(text.text(), column.width() - INDENT, Styles.BODY_SIZE));
            }
        }
        line.setHeightInPoints(TextHeight.points(lines, Styles.BODY_SIZE));
    }

    /** To be called once after the last row. */
    void finish() {
        if (sheet == null) {
            SXSSFSheet empty = open();
            SXSSFRow only = empty.createRow(row);
            canvas.put(only, 1, columns.size(), new Ink.Text(nothing, Look.NOTE));
            only.setHeightInPoints(TextHeight.points(2, Styles.BODY_SIZE));
        }
        finishSheet();
    }

    private SXSSFSheet open() {
        sheets++;
        SXSSFSheet opened = canvas.sheet(sheets == 1 ? title : title + " " + sheets);
        opened.createFreezePane(held, 1);
        opened.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        opened.setColumnWidth(0, (int) (NUMBER_WIDTH * 256));
        SXSSFRow header = opened.createRow(0);
        canvas.put(header, 0, new Ink.Text("No", Look.HEADER_CENTRED));
        float height = TextHeight.points(1, Styles.BODY_SIZE);
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            opened.setColumnWidth(i + 1, (int) (column.width() * 256));
            canvas.put(header, i + 1, new Ink.Text(column.title(), column.header()));
            height = Math.max(height, headerHeight(column));
        }
        header.setHeightInPoints(height + 6);
        row = 1;
        sheet = opened;
        return opened;
    }

    private static float headerHeight(Column<?> column) {
        if (column.header() == Look.HEADER_TURNED) {
            return 130;
        }
        return TextHeight.points(
                TextHeight.lines(column.title(), column.width() - 2 * INDENT, Styles.BODY_SIZE), Styles.BODY_SIZE);
    }

    private void finishSheet() {
        SXSSFSheet done = sheet;
        if (done != null) {
            done.setAutoFilter(new CellRangeAddress(0, Math.max(row - 1, 0), 0, columns.size()));
            if (row > 1) {
                finishing.forEach(last -> last.accept(done));
            }
        }
    }
}
