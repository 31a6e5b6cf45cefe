package id.padan.ledger.jdbc;

import java.util.List;

/** Puts many rows into one table within the open transaction. How is a database's own matter. */
interface BulkInsert {
    /**
     * Inserts rows.
     *
     * @param rows each with one value per column, in the columns' order; nothing happens when there are none
     */
    void into(String table, List<String> columns, List<Object[]> rows);
}
