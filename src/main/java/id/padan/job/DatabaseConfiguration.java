package id.padan.job;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The database, made ready without connecting to it: nothing is created where the run's files turn out to be unusable, and
 * all of this can be done while they are looked at. By hand: finding the same beans by Spring Boot's conditions cost a third
 * of the start.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int FETCH_SIZE = 1_000;

    @Bean
    HikariDataSource dataSource(Environment settings) {
        // Read once, when H2 is loaded. Its cache hashes every text of every row, to find that names of people differ:
        // a nation's slices took 15.9 s CPU with it, 13.5 without.
        System.setProperty("h2.objectCache", "false");
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(settings.getRequiredProperty("spring.datasource.url"));
        database.setUsername(settings.getRequiredProperty("spring.datasource.username"));
        database.setPassword(settings.getRequiredProperty("spring.datasource.password"));
        database.setMaximumPoolSize(
                settings.getRequiredProperty("spring.datasource.hikari.maximum-pool-size", Integer.class));
        return database;
    }

    /** What brings the tables up to date; {@link Workbench} has it done before anybody uses them. */
    @Bean
    Flyway tables(HikariDataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + vendor(database), "classpath:db/migration/common")
                .load();
    }

    /** Told the database's kind, which it would ask the database for. */
    @Bean
    JdbcJobRepositoryFactoryBean jobRepository(HikariDataSource database, PlatformTransactionManager transactions) {
        JdbcJobRepositoryFactoryBean repository = new JdbcJobRepositoryFactoryBean();
        repository.setDataSource(database);
        repository.setTransactionManager(transactions);
        repository.setDatabaseType(vendor(database).equals("h2") ? "H2" : "POSTGRES");
        return repository;
    }

    private static String vendor(HikariDataSource database) {
        return database.getJdbcUrl().startsWith("jdbc:h2:") ? "h2" : "postgresql";
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
