package id.padan.ledger.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.testing.Databases;
import id.padan.testing.PostgresServer;

final class PostgresAuditTest extends AuditContract {
    @Override
    HikariDataSource database() {
        return Databases.migrated(PostgresServer.freshDatabase(), "postgresql");
    }
}
