package id.padan.snapshot.table;

import java.util.List;

/** A row whose cells are texts already. Immutable. */
record CellRow(int number, List<RawCell> cells) implements RawRow {
    CellRow {
        cells = List.copyOf(cells);
    }

    @Override
    public int width() {
        return cells.size();
    }

    @Override
    public RawCell cell(int column) {
        return column < cells.size() ? cells.get(column) : RawCell.EMPTY;
    }

    @Override
    public String text(int column) {
        return cell(column).text();
    }

    @Override
    public RawCell.Type type(int column) {
        return cell(column).type();
    }

    @Override
    public boolean blank() {
        for (RawCell cell : cells) {
            if (!cell.text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public RawRow kept() {
        return this;
    }
}
