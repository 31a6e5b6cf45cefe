package id.padan.ledger.jdbc;

import id.padan.ledger.RunLock;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * One run or one reception per job. On PostgreSQL a session's advisory lock, which the server itself gives back when the
 * process dies; H2's file belongs to one process, so it is enough that its threads exclude each other.
 */
public final class RunLocks {
    /** A server notices a killed client only after the statement it was running. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final long PAUSE_MILLIS = 200;

    /** Of H2 only: database and job. */
    private static final Set<String> HELD = ConcurrentHashMap.newKeySet();

    private RunLocks() {}

    /** The lock for a job, or empty when another process or thread holds it. */
    public static Optional<RunLock> take(DataSource database, String job) throws SQLException {
        Connection connection = database.getConnection();
        try {
            if (!isPostgres(connection)) {
                String held = connection.getMetaData().getURL() + '\n' + job;
                connection.close();
                return HELD.add(held) ? Optional.of(() -> HELD.remove(held)) : Optional.empty();
            }
            connection.setAutoCommit(true);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!tryLock(connection, job)) {
                if (System.nanoTime() > deadline) {
                    connection.close();
                    return Optional.empty();
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return Optional.of(() -> release(connection, job));
        } catch (InterruptedException stopped) {
            connection.close();
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static boolean isPostgres(Connection connection) throws SQLException {
        return connection
                .getMetaData()
                .getDatabaseProductName()
                .toLowerCase(Locale.ROOT)
                .contains("postgres");
    }

    private static boolean tryLock(Connection connection, String job) throws SQLException {
        return ask(connection, "select pg_try_advisory_lock(hashtext('padan'), hashtext(?))", job);
    }

    private static boolean ask(Connection connection, String sql, String job) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, job);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static void release(Connection connection, String job) {
        try (connection) {
            ask(connection, "select pg_advisory_unlock(hashtext('padan'), hashtext(?))", job);
        } catch (SQLException gone) {
            throw new IllegalStateException("the lock's connection is gone", gone);
        }
    }
}
