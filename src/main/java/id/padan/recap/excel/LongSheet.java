package id.padan.recap.excel;

import id.padan.workbook.Cells;
import id.padan.workbook.SheetFrame;
import id.padan.workbook.SheetWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
    private final double[] rooms;
    private final List<Consumer<SheetWriter>> finishing = new ArrayList<>();
    private int held;
    private int sheets;
    private long number;
    private @Nullable SheetWriter sheet;

    /** {@code nothing} is said on the sheet when there are no rows. */
    LongSheet(Canvas canvas, String title, String nothing, List<Column<T>> columns) {
        this.canvas = canvas;
        this.title = title;
        this.nothing = nothing;
        this.columns = List.copyOf(columns);
        this.rooms = columns.stream()
                .mapToDouble(column -> TextHeight.room(column.width() - INDENT, Styles.BODY_SIZE))
                .toArray();
    }

    /** So many columns stay in sight when the officer scrolls to the right. */
    LongSheet<T> holding(int columnsInSight) {
        held = columnsInSight;
        return this;
    }

    /** Something to be done to each of its sheets that has rows, once they are in. */
    LongSheet<T> finishedBy(Consumer<SheetWriter> last) {
        finishing.add(last);
        return this;
    }

    @Override
    public void accept(T item) {
        SheetWriter current = sheet;
        if (current == null || current.rows() > canvas.rowsPerSheet()) {
            finishSheet();
            current = open();
        }
        Ink[] line = new Ink[columns.size()];
        int lines = 1;
        for (int i = 0; i < line.length; i++) {
            line[i] = columns.get(i).ink().apply(item);
            if (line[i] instanceof Ink.Text text) {
                lines = Math.max(lines, TextHeight.lines(text.text(), rooms[i]));
            }
        }
        current.row(TextHeight.points(lines, Styles.BODY_SIZE));
        Canvas.put(current, 0, new Ink.Figure(++number, Look.ORDINAL));
        for (int i = 0; i < line.length; i++) {
            Canvas.put(current, i + 1, line[i]);
        }
    }

    /** To be called once after the last row. */
    void finish() {
        if (sheet == null) {
            SheetWriter empty = open();
            empty.row(TextHeight.points(2, Styles.BODY_SIZE));
            Canvas.put(empty, 1, columns.size(), new Ink.Text(nothing, Look.NOTE));
            filter(empty, 1);
        } else {
            finishSheet();
        }
    }

    private SheetWriter open() {
        sheets++;
        List<Double> widths = new ArrayList<>(List.of(NUMBER_WIDTH));
        columns.forEach(column -> widths.add(column.width()));
        SheetWriter opened = canvas.sheet(SheetFrame.of(sheets == 1 ? title : title + " " + sheets)
                .wide(widths)
                .holding(held, 1));
        float height = TextHeight.points(1, Styles.BODY_SIZE);
        for (Column<T> column : columns) {
            height = Math.max(height, headerHeight(column));
        }
        opened.row(height + 6);
        Canvas.put(opened, 0, new Ink.Text("No", Look.HEADER_CENTRED));
        for (int i = 0; i < columns.size(); i++) {
            Canvas.put(
                    opened,
                    i + 1,
                    new Ink.Text(columns.get(i).title(), columns.get(i).header()));
        }
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
        SheetWriter done = sheet;
        if (done != null) {
            filter(done, done.rows());
            finishing.forEach(last -> last.accept(done));
        }
    }

    /** The filter spans the header and the rows; not the sentence that stands where there are none. */
    private void filter(SheetWriter table, int rows) {
        table.filter(new Cells(0, 0, rows - 1, columns.size()));
    }
}
