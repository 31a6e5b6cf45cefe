package id.padan.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL for tests: the one PADAN_TEST_POSTGRES_URL names (a JDBC URL with user and password, whose user may
 * create databases), else one that the tests bring themselves. Neither is a failure, never a skip.
 */
public final class PostgresServer {
    /** Sorts unlike H2 unless the columns say otherwise. */
    private static final String LOCALE = " template template0 locale_provider icu icu_locale 'id-ID'";

    private static @Nullable String url;

    private PostgresServer() {}

    /** Makes an empty database and returns Spring's settings for it. */
    public static synchronized Map<String, String> freshDatabase() {
        String server = server();
        String name = "padan_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + LOCALE);
        } catch (SQLException failure) {
            throw new IllegalStateException("no PostgreSQL for the tests", failure);
        }
        return Map.of("spring.datasource.url", withDatabase(server, name), "spring.datasource.username", "");
    }

    private static String withDatabase(String server, String name) {
        int path = server.indexOf('/', "jdbc:postgresql://".length());
        int query = server.indexOf('?', path);
        return server.substring(0, path + 1) + name + (query < 0 ? "" : server.substring(query));
    }

    private static String server() {
        String known = url;
        if (known == null) {
            String given = System.getenv("PADAN_TEST_POSTGRES_URL");
            known = given == null || given.isBlank() ? embedded() : given;
            url = known;
        }
        return known;
    }

    private static String embedded() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres&password=postgres";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
