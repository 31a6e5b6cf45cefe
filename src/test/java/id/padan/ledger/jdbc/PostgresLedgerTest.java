package id.padan.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.ledger.RunLock;
import id.padan.testing.Databases;
import id.padan.testing.PostgresServer;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PostgresLedgerTest extends LedgerContract {
    @Override
    HikariDataSource database() {
        return Databases.migrated(PostgresServer.freshDatabase(), "postgresql");
    }

    @Test
    void one_process_per_job_until_it_lets_go() throws SQLException {
        try (HikariDataSource pool = database()) {
            Optional<RunLock> first = RunLocks.take(pool, "uji");
            assertThat(first).isPresent();
            assertThat(RunLocks.take(pool, "uji")).isEmpty();
            assertThat(RunLocks.take(pool, "lain")).isPresent();
            first.orElseThrow().close();
            assertThat(RunLocks.take(pool, "uji")).isPresent();
        }
    }
}
