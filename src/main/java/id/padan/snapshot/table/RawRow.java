package id.padan.snapshot.table;

import java.util.ArrayList;
import java.util.List;

/** One row of a table before anybody knows what its columns mean. A cell is made into text only when it is asked for. */
public sealed interface RawRow permits CellRow, ByteRow {
    static RawRow of(int number, List<RawCell> cells) {
        return new CellRow(number, cells);
    }

    /** 1-based: the sheet's row, the CSV line on which the record begins, or the element's number in JSON. */
    int number();

    /** How many cells it has; less than the header when trailing cells are missing. */
    int width();

    /** The text of the cell at a place, "" beyond the end. */
    String text(int column);

    /** How the file stored the cell at a place. */
    RawCell.Type type(int column);

    /** True when no cell holds more than white space. */
    boolean blank();

    /** This row for keeping: rows from a {@link RawBlock} are gone when the next is read. */
    default RawRow kept() {
        return of(number(), cells());
    }

    /** The cell at a place, {@link RawCell#EMPTY} beyond the end. */
    default RawCell cell(int column) {
        String text = text(column);
        return text.isEmpty() ? RawCell.EMPTY : new RawCell(text, type(column));
    }

    /** All cells left to right. */
    default List<RawCell> cells() {
        List<RawCell> cells = new ArrayList<>(width());
        for (int column = 0; column < width(); column++) {
            cells.add(cell(column));
        }
        return cells;
    }
}
