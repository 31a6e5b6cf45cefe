package id.padan.snapshot.table;

import java.util.List;

/**
 * One row of a table before anybody knows what its columns mean. Immutable.
 *
 * @param number 1-based: the sheet's row, the CSV line on which the record begins, or the element's number in JSON
 * @param cells left to right; shorter than the header when trailing cells are missing
 */
public record RawRow(int number, List<RawCell> cells) {
    /** The cell at a place, {@link RawCell#EMPTY} beyond the end. */
    public RawCell cell(int column) {
        return column < cells.size() ? cells.get(column) : RawCell.EMPTY;
    }

    /** True when no cell holds more than white space. */
    public boolean blank() {
        for (RawCell cell : cells) {
            if (!cell.text().isBlank()) {
                return false;
            }
        }
        return true;
    }
}
