package id.padan.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Empty databases for tests. */
public final class Databases {
    private Databases() {}

    /** Spring's settings for an H2 file, with the shipped options. */
    public static Map<String, String> h2(Path folder) {
        return Map.of(
                "spring.datasource.url",
                "jdbc:h2:file:" + folder.resolve("padan").toAbsolutePath()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LAZY_QUERY_EXECUTION=1",
                "spring.datasource.username",
                "padan");
    }

    /** A connection pool on a database with Padan's tables; the caller closes it. */
    public static HikariDataSource migrated(Map<String, String> settings, String vendor) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(settings.get("spring.datasource.url"));
        String user = settings.getOrDefault("spring.datasource.username", "");
        if (!user.isEmpty()) {
            pool.setUsername(user);
            pool.setPassword("");
        }
        pool.setMaximumPoolSize(4);
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration/" + vendor, "classpath:db/migration/common")
                .load()
                .migrate();
        return pool;
    }
}
