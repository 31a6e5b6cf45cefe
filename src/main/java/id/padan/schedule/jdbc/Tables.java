package id.padan.schedule.jdbc;

import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One job's tables. Thread-safe.
 *
 * @param transaction around what several of them put down together
 */
public record Tables(
        RequestTable requests, LogTable log, SlotTable slots, InboxTable inbox, TransactionOperations transaction) {
    /** The tables of a job; {@code zone} is where its days are told. */
    public static Tables of(DataSource database, String job, ZoneId zone) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        TransactionOperations transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        return new Tables(
                new RequestTable(jdbc, transaction, job, zone),
                new LogTable(jdbc),
                new SlotTable(jdbc, job),
                new InboxTable(jdbc, transaction, job),
                transaction);
    }
}
