package id.padan.job;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The database, its tables brought up to date before anybody gets to see it. Four beans by hand: finding the same four by
 * Spring Boot's conditions cost a third of the start.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int FETCH_SIZE = 1_000;

    @Bean
    HikariDataSource dataSource(Environment settings) {
        // Read once, when H2 is loaded. Its cache hashes every text of every row, to find that names of people differ:
        // a nation's slices took 15.9 s CPU with it, 13.5 without.
        System.setProperty("h2.objectCache", "false");
        String url = settings.getRequiredProperty("spring.datasource.url");
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(url);
        database.setUsername(settings.getRequiredProperty("spring.datasource.username"));
        database.setPassword(settings.getRequiredProperty("spring.datasource.password"));
        database.setMaximumPoolSize(
                settings.getRequiredProperty("spring.datasource.hikari.maximum-pool-size", Integer.class));
        try {
            migrate(database, url);
            return database;
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private static void migrate(DataSource database, String url) {
        String vendor = url.startsWith("jdbc:h2:") ? "h2" : "postgresql";
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + vendor, "classpath:db/migration/common")
                .load()
                .migrate();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource database) {
        return new JdbcTransactionManager(database);
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(FETCH_SIZE);
        return jdbc;
    }
}
