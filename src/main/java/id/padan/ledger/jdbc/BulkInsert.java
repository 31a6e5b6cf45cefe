package id.padan.ledger.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts many rows into one table within the open transaction, the quickest way each database has. */
record BulkInsert(JdbcTemplate jdbc) {
    private static final int BATCH = 1_000;

    /**
     * Inserts rows.
     *
     * @param rows each with one value per column, in the columns' order; nothing happens when there are none
     */
    void into(String table, List<String> columns, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String target = table + " (" + String.join(", ", columns) + ")";
        jdbc.execute((ConnectionCallback<Integer>) connection -> {
            if (connection.isWrapperFor(PGConnection.class)) {
                CopiedRows.into(connection.unwrap(PGConnection.class), target, rows);
            } else {
                batched(connection, target, rows);
            }
            return rows.size();
        });
    }

    /** Values go as objects: JdbcTemplate's own batches find out the SQL type of every one of them first. */
    private static void batched(Connection connection, String target, List<Object[]> rows) throws SQLException {
        String values = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + target + " values (" + values + ")")) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
        }
    }
}
