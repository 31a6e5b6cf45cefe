package id.padan.ledger.jdbc;

import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Plain JDBC batches: the way every database knows. */
record BatchedInsert(JdbcTemplate jdbc) implements BulkInsert {
    private static final int BATCH = 1_000;

    @Override
    public void into(String table, List<String> columns, List<Object[]> rows) {
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        for (int from = 0; from < rows.size(); from += BATCH) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }
}
