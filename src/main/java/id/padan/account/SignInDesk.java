package id.padan.account;

import id.padan.account.CountedCheck.Verdict;
import id.padan.account.SignIn.Busy;
import id.padan.account.SignIn.Inactive;
import id.padan.account.SignIn.Locked;
import id.padan.account.SignIn.Welcome;
import id.padan.account.SignIn.Wrong;
import id.padan.ledger.Audit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where somebody signs in and stays so. A try is counted as failed before its password is looked at, by account, or in
 * memory for logins that nobody has, and by address: so many at once get no further than many in a row. A login that
 * nobody has is answered like one with a wrong password, after the same work. Thread-safe; one per server.
 */
public final class SignInDesk {
    private static final Duration ADDRESS_MEMORY = Duration.ofHours(2);
    private static final Duration STRANGER_MEMORY = Duration.ofDays(30);
    private static final int MOST_KEYS = 10_000;

    /** Not every page writes when its reader was last seen. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    private final Accounts accounts;
    private final CountedCheck check;
    private final Turns turns;
    private final Attempts addresses = new Attempts(LockOut.ADDRESS, ADDRESS_MEMORY, MOST_KEYS);
    private final Attempts strangers = new Attempts(LockOut.ACCOUNT, STRANGER_MEMORY, MOST_KEYS);

    /** {@code turns} are shared with whoever else looks at passwords. */
    public SignInDesk(Accounts accounts, Audit audit, PasswordHash hash, Turns turns) {
        this.accounts = accounts;
        this.turns = turns;
        check = new CountedCheck(accounts, audit, hash);
    }

    /** {@code address} is the browser's own, not a proxy's. */
    public SignIn signIn(String login, String password, String address, Instant now) {
        String network = RemoteAddress.network(address);
        Optional<Instant> wait = addresses.locked(network, now);
        if (wait.isPresent()) {
            return new Locked(wait.get());
        }
        return turns.take(() -> attempt(login, password, address, now)).orElseGet(Busy::new);
    }

    private SignIn attempt(String login, String password, String address, Instant now) {
        String network = RemoteAddress.network(address);
        Optional<Instant> wait = addresses.begin(network, now);
        if (wait.isPresent()) {
            return new Locked(wait.get());
        }
        Optional<Credential> credential = credential(login);
        SignIn outcome = credential.isPresent()
                ? known(credential.get(), password, address, now)
                : stranger(login, password, now);
        if (outcome instanceof Welcome) {
            addresses.takeBack(network);
        }
        return outcome;
    }

    private Optional<Credential> credential(String login) {
        return Login.problem(login).isPresent() ? Optional.empty() : accounts.credential(new Login(login));
    }

    private SignIn known(Credential found, String password, String address, Instant now) {
        Verdict verdict = check.check(found, password, now);
        if (verdict instanceof Verdict.Early early) {
            return new Locked(early.until());
        }
        Verdict.Looked looked = (Verdict.Looked) verdict;
        Account account = looked.seen().account();
        if (looked.right() && account.active()) {
            accounts.welcomed(account, now, AccountDeeds.signedIn(account, address, now));
            return new Welcome(account.viewer(), new Pass(account.id(), account.passwords()));
        }
        Optional<Instant> locked = check.missed(looked.seen(), address, now);
        if (locked.isPresent()) {
            return new Locked(locked.get());
        }
        return looked.right() ? new Inactive() : new Wrong();
    }

    private SignIn stranger(String login, String password, Instant now) {
        String folded = Login.folded(login);
        String key = folded.substring(0, Math.min(folded.length(), Login.LONGEST + 1));
        Optional<Instant> wait = strangers.begin(key, now);
        if (wait.isPresent()) {
            return new Locked(wait.get());
        }
        check.checkNobody(password);
        return strangers.locked(key, now).<SignIn>map(Locked::new).orElseGet(Wrong::new);
    }

    /** For whom the page of this request is made; empty where the pass is void and its holder must sign in again. */
    public Optional<Viewer> viewer(Pass pass, Instant now) {
        Optional<Account> holder = accounts.find(pass.account())
                .filter(account -> account.active() && account.passwords() == pass.passwords());
        holder.filter(account -> account.lastSeen() == null
                        || account.lastSeen().plus(SEEN_EVERY).isBefore(now))
                .ifPresent(account -> accounts.seen(account, now));
        return holder.map(Account::viewer);
    }
}
