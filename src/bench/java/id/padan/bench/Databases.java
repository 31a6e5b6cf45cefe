package id.padan.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Where a contestant's database comes from. */
interface Databases {
    /** No server: Padan keeps its ledger in a file. */
    Databases NONE = Optional::empty;

    /** The JDBC URL of a database that is empty now, user and password in it; empty where none is needed. */
    Optional<String> fresh();

    /** A database of this name on the server that a JDBC URL names, dropped and made anew each time. */
    static Databases on(String server, String name) {
        return () -> {
            try (Connection connection = DriverManager.getConnection(server);
                    Statement statement = connection.createStatement()) {
                statement.execute("drop database if exists " + name);
                statement.execute("create database " + name);
            } catch (SQLException failure) {
                throw new IllegalStateException("no database on the server of BENCH_POSTGRES_URL", failure);
            }
            int path = server.indexOf('/', "jdbc:postgresql://".length());
            int query = server.indexOf('?', path);
            return Optional.of(server.substring(0, path + 1) + name + (query < 0 ? "" : server.substring(query)));
        };
    }
}
