package id.padan.account.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.testing.Databases;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class H2OwnPasswordTest extends OwnPasswordContract {
    @TempDir
    private Path folder = Path.of("");

    @Override
    HikariDataSource database() {
        return Databases.migrated(Databases.h2(folder), "h2");
    }
}
