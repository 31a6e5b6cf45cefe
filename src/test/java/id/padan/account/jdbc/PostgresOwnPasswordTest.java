package id.padan.account.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.testing.Databases;
import id.padan.testing.PostgresServer;

final class PostgresOwnPasswordTest extends OwnPasswordContract {
    @Override
    HikariDataSource database() {
        return Databases.migrated(PostgresServer.freshDatabase(), "postgresql");
    }
}
