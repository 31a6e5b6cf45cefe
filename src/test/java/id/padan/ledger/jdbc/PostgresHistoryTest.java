package id.padan.ledger.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.testing.Databases;
import id.padan.testing.PostgresServer;

final class PostgresHistoryTest extends HistoryContract {
    @Override
    HikariDataSource database() {
        return Databases.migrated(PostgresServer.freshDatabase(), "postgresql");
    }
}
