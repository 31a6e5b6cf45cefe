package id.padan.snapshot;

/** Turns the row that {@link Fields} stands on into an outcome. Bound to one table's columns. */
interface RowReader {
    RowOutcome read(Fields row);
}
