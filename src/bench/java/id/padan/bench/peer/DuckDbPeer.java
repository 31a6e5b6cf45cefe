package id.padan.bench.peer;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** DuckDB in its own process: reads the CSV files, joins, and hands its rows to fastexcel. Keeps nothing. */
public final class DuckDbPeer {
    private DuckDbPeer() {}

    /**
     * Reads, joins, writes.
     *
     * @param args the folder of the files, the folder for the workbooks
     */
    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String sql : PeerSql.statements("duckdb.sql", PeerFiles.in(Path.of(args[0])))) {
                statement.execute(sql);
            }
            System.out.println(PeerSql.books(connection, Path.of(args[1])));
        }
    }
}
