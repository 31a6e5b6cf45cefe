package id.padan.ledger.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.testing.Databases;
import id.padan.testing.PostgresServer;

final class PostgresLifeLawsTest extends LifeLaws {
    @Override
    HikariDataSource migrated() {
        return Databases.migrated(PostgresServer.freshDatabase(), "postgresql");
    }
}
