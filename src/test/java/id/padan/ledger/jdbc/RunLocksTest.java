package id.padan.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.ledger.RunLock;
import id.padan.testing.Databases;
import id.padan.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunLocksTest {
    @TempDir
    private Path folder;

    @Test
    void one_at_a_time_per_job_within_a_process_on_h2() throws SQLException {
        oneAtATime(Databases.h2(folder.resolve("satu")), "h2");
    }

    @Test
    void one_at_a_time_per_job_within_a_process_on_postgresql() throws SQLException {
        oneAtATime(PostgresServer.freshDatabase(), "postgresql");
    }

    private static void oneAtATime(Map<String, String> database, String vendor) throws SQLException {
        try (HikariDataSource pool = Databases.migrated(database, vendor)) {
            RunLock held = RunLocks.take(pool, "kab").orElseThrow();
            assertThat(RunLocks.take(pool, "kab")).isEmpty();
            RunLocks.take(pool, "kota").orElseThrow().close();

            held.close();
            Optional<RunLock> again = RunLocks.take(pool, "kab");
            assertThat(again).isPresent();
            again.get().close();
        }
    }

    @Test
    void jobs_of_one_name_in_two_databases_have_nothing_to_do_with_each_other() throws SQLException {
        try (HikariDataSource one = Databases.migrated(Databases.h2(folder.resolve("satu")), "h2");
                HikariDataSource other = Databases.migrated(Databases.h2(folder.resolve("dua")), "h2")) {
            RunLock held = RunLocks.take(one, "kab").orElseThrow();
            RunLocks.take(other, "kab").orElseThrow().close();
            held.close();
        }
    }
}
