package id.padan.job;

import id.padan.ledger.jdbc.JdbcAnswers;
import id.padan.ledger.jdbc.JdbcAudit;
import id.padan.ledger.jdbc.JdbcFindingSearch;
import id.padan.ledger.jdbc.JdbcFooting;
import id.padan.ledger.jdbc.JdbcKeeping;
import id.padan.ledger.jdbc.JdbcLifeHistory;
import id.padan.ledger.jdbc.JdbcLives;
import id.padan.ledger.jdbc.JdbcPastStandings;
import id.padan.ledger.jdbc.JdbcRunClock;
import id.padan.ledger.jdbc.JdbcRunReader;
import id.padan.ledger.jdbc.JdbcRunWriter;
import id.padan.ledger.jdbc.JdbcRuns;
import id.padan.ledger.jdbc.JdbcStandings;
import id.padan.ledger.jdbc.JdbcSubjectReader;
import id.padan.parallel.Lanes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a run needs of Spring: database, schema, transactions, Spring Batch. No web. */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseConfiguration.class)
@EnableBatchProcessing(taskExecutorRef = "oneThread")
@EnableJdbcJobRepository
class JobConfiguration {
    /** A slice that is being judged, or a workbook being drawn, may end before the process does. */
    @Bean
    static DefaultLifecycleProcessor lifecycleProcessor() {
        DefaultLifecycleProcessor lifecycle = new DefaultLifecycleProcessor();
        lifecycle.setTimeoutPerShutdownPhase(Duration.ofMinutes(10).toMillis());
        return lifecycle;
    }

    /** A run is over when start returns. */
    @Bean
    TaskExecutor oneThread() {
        return new SyncTaskExecutor();
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    @Bean
    JdbcRunReader runReader(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new JdbcRunReader(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    Ledgers ledgers(JdbcTemplate jdbc, PlatformTransactionManager transactions, JdbcRunReader reader, Clock clock) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return new Ledgers(
                new JdbcRuns(jdbc, transaction, clock),
                new JdbcRunWriter(jdbc),
                reader,
                new JdbcLives(jdbc),
                new JdbcFooting(jdbc),
                new JdbcAnswers(jdbc, transaction),
                new JdbcStandings(jdbc),
                new JdbcAudit(jdbc),
                new JdbcKeeping(jdbc, transaction));
    }

    @Bean
    LookUps lookUps(JdbcTemplate jdbc, PlatformTransactionManager transactions, Ledgers ledgers) {
        return new LookUps(
                new JdbcFindingSearch(jdbc, new TransactionTemplate(transactions)),
                new JdbcSubjectReader(jdbc),
                new JdbcLifeHistory(jdbc),
                new JdbcPastStandings(jdbc),
                new JdbcRunClock(jdbc),
                ledgers.answers());
    }

    /** Spring closes it with the context. */
    @Bean
    Lanes lanes(@Value("${padan.lajur}") int count) {
        return Lanes.of(count);
    }

    @Bean
    StopOnShutdown stopOnShutdown() {
        return new StopOnShutdown();
    }

    @Bean
    JobRunner jobRunner(
            DataSource database,
            JobOperator operator,
            JobRepository repository,
            PlatformTransactionManager transactions,
            Ledgers ledgers,
            Clock clock,
            Lanes lanes,
            @Value("${padan.irisan}") int sliceSize) {
        return new JobRunner(database, operator, repository, transactions, ledgers, clock, lanes, sliceSize);
    }
}
