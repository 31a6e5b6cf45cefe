package id.padan.account;

import id.padan.ledger.AuditRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The accounts as they are kept. Each change goes down together with its audit record, or not at all. Thread-safe, also between servers. */
public interface Accounts {
    Optional<Account> find(long id);

    Optional<Account> find(Login login);

    /** All, by login. */
    List<Account> list();

    /** The same, with what signing in is held against. */
    List<Credential> credentials();

    /** Whether an active pengelola has a password: if not, nobody could let anybody in. */
    boolean managed();

    /** A new one, active and without a password. Refused where the login is taken. */
    Saving create(Login login, Profile profile, Instant now, AuditRecord record);

    /**
     * Keeps its profile and whether it is active, where nobody changed it since it was read and somebody is left who manages.
     * A link of one that is inactive afterwards is void.
     */
    Saving save(Account account, AuditRecord record);

    Optional<Credential> credential(Login login);

    /**
     * Counts one more failure where there are still as many as were seen, so that of many tries at once each is counted
     * before its password is looked at. False where another came first.
     */
    boolean attempt(Credential seen, Instant now);

    /** It signed in: its failures are forgotten. */
    void welcomed(Account account, Instant now, AuditRecord record);

    /**
     * Sets another password, forgets the failures and ends the account's link. False, and nothing happens, where another was
     * set since the account was read, or it is not active: of many at once exactly one gets true.
     */
    boolean setPassword(Account read, String passwordHash, AuditRecord record);

    /** It asked for a page. */
    void seen(Account account, Instant now);
}
