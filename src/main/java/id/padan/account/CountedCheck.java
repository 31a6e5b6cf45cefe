package id.padan.account;

import id.padan.ledger.Audit;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a password is an account's. A try is counted as failed before its password is looked at, so many at once get no
 * further than many in a row; what follows a right one takes the count away. Thread-safe.
 */
final class CountedCheck {
    private final Accounts accounts;
    private final Audit audit;
    private final PasswordHash hash;
    private final String nobodysHash;

    CountedCheck(Accounts accounts, Audit audit, PasswordHash hash) {
        this.accounts = accounts;
        this.audit = audit;
        this.hash = hash;
        nobodysHash = hash.of("nobody's");
    }

    /** What became of a try. */
    sealed interface Verdict {
        /** {@code seen} is what the password was held against. */
        record Looked(Credential seen, boolean right) implements Verdict {}

        /** Nothing was looked at, since too many failed before. */
        record Early(Instant until) implements Verdict {}
    }

    Verdict check(Credential seen, String password, Instant now) {
        Optional<Instant> wait = LockOut.ACCOUNT.until(seen.failures(), seen.lastFailure(), now);
        if (wait.isPresent()) {
            return new Verdict.Early(wait.get());
        }
        Account account = seen.account();
        if (!accounts.attempt(seen, now)) {
            return check(accounts.credential(account.login()).orElseThrow(), password, now);
        }
        boolean right = matches(password, account.hasPassword() ? seen.hash() : nobodysHash) && account.hasPassword();
        return new Verdict.Looked(seen, right);
    }

    /** Until when the account is locked by a try that stays a failure, put down in the audit; empty where it is not. */
    Optional<Instant> missed(Credential seen, String address, Instant now) {
        Optional<Instant> locked = LockOut.ACCOUNT.until(seen.failures() + 1, now, now);
        locked.ifPresent(until -> audit.add(AccountDeeds.lockedOut(seen, address, until, now)));
        return locked;
    }

    /** The same work as for somebody, in vain. */
    void checkNobody(String password) {
        matches(password, nobodysHash);
    }

    /** What is longer than bcrypt reads was never set, and must not pass by its beginning. */
    private boolean matches(String password, String of) {
        return hash.matches(password, of) && !PasswordPolicy.tooLong(password);
    }
}
