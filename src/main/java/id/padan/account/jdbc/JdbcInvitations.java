package id.padan.account.jdbc;

import id.padan.account.Invitation;
import id.padan.account.Invitations;
import id.padan.ledger.Audit;
import id.padan.ledger.AuditRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** {@link Invitations} in a database. Whoever changes an account's link holds the account's row. Thread-safe. */
public final class JdbcInvitations implements Invitations {
    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Audit audit;

    /** {@code audit} writes into the same database, within the transaction. */
    public JdbcInvitations(JdbcTemplate jdbc, TransactionOperations transaction, Audit audit) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
    }

    @Override
    public boolean offer(Invitation invitation, AuditRecord record) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!holdActive(invitation.account())) {
                return false;
            }
            jdbc.update("delete from invitation where account = ?", invitation.account());
            jdbc.update(
                    "insert into invitation (account, sha256, expires_at) values (?, ?, ?)",
                    invitation.account(),
                    invitation.sha256(),
                    JdbcAccounts.utc(invitation.expires()));
            audit.add(record);
            return true;
        }));
    }

    @Override
    public Optional<Invitation> find(String sha256) {
        return jdbc
                .query(
                        "select account, expires_at from invitation where sha256 = ?",
                        (row, n) -> new Invitation(
                                sha256,
                                row.getLong(1),
                                row.getObject(2, OffsetDateTime.class).toInstant()),
                        sha256)
                .stream()
                .findFirst();
    }

    @Override
    public boolean accept(Invitation invitation, String passwordHash, Instant now, AuditRecord record) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!holdActive(invitation.account()) || !use(invitation, now)) {
                return false;
            }
            jdbc.update(
                    "update account set version = version + 1, password = ?, passwords = passwords + 1, failures = 0,"
                            + " last_failure = null where account = ?",
                    passwordHash,
                    invitation.account());
            audit.add(record);
            return true;
        }));
    }

    private boolean use(Invitation invitation, Instant now) {
        return jdbc.update(
                        "delete from invitation where account = ? and sha256 = ? and expires_at > ?",
                        invitation.account(),
                        invitation.sha256(),
                        JdbcAccounts.utc(now))
                == 1;
    }

    private boolean holdActive(long account) {
        return !jdbc.queryForList("select account from account where account = ? and active for update", account)
                .isEmpty();
    }
}
