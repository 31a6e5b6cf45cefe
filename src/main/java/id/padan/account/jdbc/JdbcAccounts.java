package id.padan.account.jdbc;

import id.padan.account.Account;
import id.padan.account.Accounts;
import id.padan.account.Credential;
import id.padan.account.Login;
import id.padan.account.Profile;
import id.padan.account.Role;
import id.padan.account.Saving;
import id.padan.account.Saving.Refused;
import id.padan.account.Saving.Saved;
import id.padan.account.Scope;
import id.padan.ledger.Audit;
import id.padan.ledger.AuditRecord;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionOperations;

/** {@link Accounts} in a database. Thread-safe. */
public final class JdbcAccounts implements Accounts {
    private static final String INSERT = """
            insert into account (version, login, nama, role, email, letters, active, password, passwords, failures, created_at)
            values (1, ?, ?, ?, ?, ?, true, '', 0, 0, ?)
            """;
    private static final String UPDATE = """
            update account set version = version + 1, nama = ?, role = ?, email = ?, letters = ?, active = ?
            where account = ?
            """;
    private static final String MANAGERS = "active and passwords > 0 and role = '" + Role.PENGELOLA.name() + "'";

    /** Two who would take each other's role away at once wait for each other here. */
    private static final String LOCK =
            "select account from account where account = ? or (" + MANAGERS + ") order by account for update";

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Audit audit;
    private final AccountRows rows;

    /** {@code audit} writes into the same database, within the transaction. */
    public JdbcAccounts(JdbcTemplate jdbc, TransactionOperations transaction, Audit audit) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
        rows = new AccountRows(jdbc);
    }

    @Override
    public Optional<Account> find(long id) {
        return Optional.ofNullable(rows.by(id)).map(Credential::account);
    }

    @Override
    public Optional<Account> find(Login login) {
        return credential(login).map(Credential::account);
    }

    @Override
    public List<Account> list() {
        return credentials().stream().map(Credential::account).toList();
    }

    @Override
    public List<Credential> credentials() {
        return rows.all();
    }

    @Override
    public boolean managed() {
        return managersBut(0) > 0;
    }

    private long managersBut(long id) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from account where account <> ? and " + MANAGERS, Long.class, id));
    }

    @Override
    public Saving create(Login login, Profile profile, Instant now, AuditRecord record) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                long id = insert(login, profile, now);
                limit(id, profile.scope());
                audit.add(record);
                return saved(id);
            }));
        } catch (DuplicateKeyException taken) {
            return Refused.LOGIN_TAKEN;
        }
    }

    private long insert(Login login, Profile profile, Instant now) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement insert = connection.prepareStatement(INSERT, new String[] {"account"});
                    insert.setString(1, login.text());
                    insert.setString(2, profile.nama());
                    insert.setString(3, profile.scope().role().name());
                    insert.setString(4, profile.email());
                    insert.setBoolean(5, profile.letters());
                    insert.setObject(6, utc(now));
                    return insert;
                },
                id);
        return Objects.requireNonNull(id.getKey(), "an account's number").longValue();
    }

    private void limit(long id, Scope scope) {
        scope.instansi()
                .forEach(key ->
                        jdbc.update("insert into account_instansi (account, instansi_key) values (?, ?)", id, key));
    }

    private Saved saved(long id) {
        return new Saved(find(id).orElseThrow());
    }

    @Override
    public Saving save(Account account, AuditRecord record) {
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.queryForList(LOCK, account.id());
            Account stored = find(account.id()).orElseThrow();
            if (stored.version() != account.version()) {
                return Refused.STALE;
            }
            if (stored.manages() && !account.manages() && managersBut(account.id()) == 0) {
                return Refused.LAST_PENGELOLA;
            }
            write(account);
            audit.add(record);
            return saved(account.id());
        }));
    }

    private void write(Account account) {
        Profile profile = account.profile();
        jdbc.update(
                UPDATE,
                profile.nama(),
                profile.scope().role().name(),
                profile.email(),
                profile.letters(),
                account.active(),
                account.id());
        jdbc.update("delete from account_instansi where account = ?", account.id());
        limit(account.id(), profile.scope());
        if (!account.active()) {
            jdbc.update("delete from invitation where account = ?", account.id());
        }
    }

    @Override
    public Optional<Credential> credential(Login login) {
        return Optional.ofNullable(rows.by(login));
    }

    @Override
    public boolean attempt(Credential seen, Instant now) {
        return jdbc.update(
                        "update account set failures = failures + 1, last_failure = ? where account = ? and failures = ?",
                        utc(now),
                        seen.account().id(),
                        seen.failures())
                == 1;
    }

    @Override
    public void welcomed(Account account, Instant now, AuditRecord record) {
        transaction.executeWithoutResult(status -> {
            jdbc.update(
                    "update account set failures = 0, last_failure = null, last_seen = ? where account = ?",
                    utc(now),
                    account.id());
            audit.add(record);
        });
    }

    @Override
    public boolean setPassword(Account read, String passwordHash, AuditRecord record) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            int set = jdbc.update(
                    "update account set version = version + 1, password = ?, passwords = passwords + 1, failures = 0,"
                            + " last_failure = null where account = ? and passwords = ? and active",
                    passwordHash,
                    read.id(),
                    read.passwords());
            if (set == 0) {
                return false;
            }
            jdbc.update("delete from invitation where account = ?", read.id());
            audit.add(record);
            return true;
        }));
    }

    @Override
    public void seen(Account account, Instant now) {
        jdbc.update("update account set last_seen = ? where account = ?", utc(now), account.id());
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
