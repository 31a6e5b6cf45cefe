package id.padan.account;

import id.padan.account.CountedCheck.Verdict;
import id.padan.ledger.Audit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody who is signed in changes their own password. The old one is asked for, and guessing at it is counted
 * together with signing in: a session left open is no way around the lock-out. Thread-safe.
 */
public final class PasswordDesk {
    private final Accounts accounts;
    private final PasswordHash hash;
    private final CountedCheck check;
    private final Turns turns;

    /** {@code turns} are shared with whoever else looks at passwords. */
    public PasswordDesk(Accounts accounts, Audit audit, PasswordHash hash, Turns turns) {
        this.accounts = accounts;
        this.hash = hash;
        this.turns = turns;
        check = new CountedCheck(accounts, audit, hash);
    }

    /**
     * Sets another password.
     *
     * @param pass the session's
     * @param address the browser's own, not a proxy's
     */
    public PasswordChange change(Pass pass, String old, String fresh, String address, Instant now) {
        Optional<Account> holder =
                accounts.find(pass.account()).filter(account -> account.passwords() == pass.passwords());
        if (holder.isEmpty() || !holder.get().active()) {
            return new PasswordChange.Overtaken();
        }
        List<String> problems = problems(holder.get(), old, fresh);
        if (!problems.isEmpty()) {
            return new PasswordChange.Unfit(problems);
        }
        return turns.take(() -> changed(holder.get(), old, fresh, address, now)).orElseGet(PasswordChange.Busy::new);
    }

    private static List<String> problems(Account account, String old, String fresh) {
        List<String> problems = new ArrayList<>(PasswordPolicy.problems(
                fresh, account.login().text(), account.profile().nama()));
        if (fresh.equals(old)) {
            problems.add("Kata sandi baru sama dengan yang lama. " + PasswordPolicy.ACCEPTED);
        }
        return problems;
    }

    private PasswordChange changed(Account account, String old, String fresh, String address, Instant now) {
        Credential credential = accounts.credential(account.login()).orElseThrow();
        Verdict verdict = check.check(credential, old, now);
        if (verdict instanceof Verdict.Early early) {
            return new PasswordChange.Locked(early.until());
        }
        Verdict.Looked looked = (Verdict.Looked) verdict;
        if (!looked.right()) {
            return check.missed(looked.seen(), address, now)
                    .<PasswordChange>map(PasswordChange.Locked::new)
                    .orElseGet(PasswordChange.Wrong::new);
        }
        boolean set = accounts.setPassword(account, hash.of(fresh), AccountDeeds.passwordChanged(account, now));
        return set
                ? new PasswordChange.Done(new Pass(account.id(), account.passwords() + 1))
                : new PasswordChange.Overtaken();
    }
}
