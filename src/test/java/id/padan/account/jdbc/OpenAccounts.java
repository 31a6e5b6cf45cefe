package id.padan.account.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.account.Acceptance;
import id.padan.account.Account;
import id.padan.account.AccountDesk;
import id.padan.account.Change;
import id.padan.account.Draft;
import id.padan.account.InvitationDesk;
import id.padan.account.Link;
import id.padan.account.Login;
import id.padan.account.PasswordDesk;
import id.padan.account.PasswordHash;
import id.padan.account.Role;
import id.padan.account.SignInDesk;
import id.padan.account.Turns;
import id.padan.account.bcrypt.BcryptPasswordHash;
import id.padan.ledger.AuditRecord;
import id.padan.ledger.jdbc.JdbcAudit;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The desks before a database, for tests. */
final class OpenAccounts {
    static final Instant NOW = Instant.parse("2026-06-29T14:00:00Z");
    static final String GOOD = "perahu-kunyit-lonceng";

    final AtomicInteger hashed = new AtomicInteger();
    final JdbcTemplate jdbc;
    final JdbcAudit audit;
    final JdbcAccounts accounts;
    final JdbcInvitations invitations;
    final AccountDesk desk;
    final InvitationDesk links;
    private final Turns turns = new Turns(2);
    private final HikariDataSource pool;
    private final PasswordHash hash = counting(new BcryptPasswordHash(4));

    OpenAccounts(HikariDataSource pool) {
        this.pool = pool;
        jdbc = new JdbcTemplate(pool);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        audit = new JdbcAudit(jdbc);
        accounts = new JdbcAccounts(jdbc, transaction, audit);
        invitations = new JdbcInvitations(jdbc, transaction, audit);
        desk = new AccountDesk(accounts);
        links = new InvitationDesk(accounts, invitations, hash, new SecureRandom());
    }

    private PasswordHash counting(PasswordHash real) {
        return new PasswordHash() {
            @Override
            public String of(String password) {
                return real.of(password);
            }

            @Override
            public boolean matches(String password, String of) {
                hashed.incrementAndGet();
                return real.matches(password, of);
            }
        };
    }

    /** As another server beside it has one. */
    SignInDesk door() {
        return new SignInDesk(accounts, audit, hash, turns);
    }

    PasswordDesk passwords() {
        return new PasswordDesk(accounts, audit, hash, turns);
    }

    static Draft draft(Role role, String... instansi) {
        return new Draft("Rina Kurnia", role, Set.of(instansi), "", false);
    }

    Account made(String login, Draft draft) {
        return ((Change.Done) desk.create("uji", login, draft, NOW)).account();
    }

    /** With the password {@link #GOOD}. */
    Account settled(String login, Draft draft) {
        return accept(links.invite("uji", made(login, draft), NOW).orElseThrow());
    }

    Account accept(Link link) {
        Account account = ((Acceptance.Accepted) links.accept(link.token().text(), GOOD, NOW)).account();
        return again(account);
    }

    Account again(Account account) {
        return accounts.find(account.id()).orElseThrow();
    }

    Account named(String login) {
        return accounts.find(new Login(login)).orElseThrow();
    }

    /** The newest first. */
    List<AuditRecord> audit() {
        return audit.latest(100);
    }

    void close() {
        pool.close();
    }
}
