package id.padan.account.jdbc;

import id.padan.account.Accounts;
import id.padan.account.Invitations;
import id.padan.ledger.Audit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where accounts and invitations are kept in a database. */
public record AccountTables(Accounts accounts, Invitations invitations) {
    /** {@code audit} writes into the same database. */
    public static AccountTables in(DataSource database, Audit audit) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        return new AccountTables(
                new JdbcAccounts(jdbc, transaction, audit), new JdbcInvitations(jdbc, transaction, audit));
    }
}
