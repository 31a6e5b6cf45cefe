package id.padan.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The peers' SQL, which stands in files beside this class, and what they do with its result. */
final class PeerSql {
    private static final int FETCH = 10_000;

    private PeerSql() {}

    /** The statements of a file, without their semicolons. */
    static List<String> statements(String file, Map<String, Path> sources) throws IOException {
        String text;
        try (InputStream in = Objects.requireNonNull(PeerSql.class.getResourceAsStream(file), file)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Map.Entry<String, Path> source : sources.entrySet()) {
            text = text.replace("${" + source.getKey() + "}", source.getValue().toString());
        }
        List<String> statements = new ArrayList<>();
        for (String statement : text.split(";\\s*\n", -1)) {
            if (!statement.isBlank()) {
                statements.add(statement);
            }
        }
        return statements;
    }

    /**
     * Runs the query that finds the four causes and writes its rows as workbooks while they come.
     *
     * @return how many findings there are of each cause
     */
    static Map<String, Integer> books(Connection connection, Path folder) throws IOException, SQLException {
        Map<String, Integer> causes = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                FindingBooks books = new FindingBooks(folder)) {
            statement.setFetchSize(FETCH);
            try (ResultSet result =
                    statement.executeQuery(statements("temuan.sql", Map.of()).get(0))) {
                while (result.next()) {
                    String[] row = new String[FindingBooks.width()];
                    for (int column = 0; column < row.length; column++) {
                        row[column] = Objects.requireNonNullElse(result.getString(column + 1), "");
                    }
                    books.add(row);
                    causes.merge(row[1], 1, Integer::sum);
                }
            }
        }
        return causes;
    }
}
