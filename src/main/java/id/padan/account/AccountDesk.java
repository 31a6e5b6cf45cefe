package id.padan.account;

import id.padan.account.Change.Done;
import id.padan.account.Change.NotDone;
import id.padan.account.Saving.Refused;
import id.padan.account.Saving.Saved;
import id.padan.ledger.AuditRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where accounts are made and changed; whoever calls has made sure that the one who asks may. {@code who} is for the audit.
 * Thread-safe.
 */
public final class AccountDesk {
    private final Accounts accounts;

    public AccountDesk(Accounts accounts) {
        this.accounts = accounts;
    }

    /** All accounts, by login. */
    public List<AccountLine> list(Instant now) {
        return accounts.credentials().stream()
                .map(credential -> AccountLine.of(credential, now))
                .toList();
    }

    /** One account; empty where there is none of that number. */
    public Optional<Account> find(long id) {
        return accounts.find(id);
    }

    /** One account; empty where nobody has that login, or nobody could. */
    public Optional<Account> named(String login) {
        return Login.problem(login).isPresent() ? Optional.empty() : accounts.find(new Login(login));
    }

    /** A new account, which nobody can use before a link was made for it. */
    public Change create(String who, String login, Draft draft, Instant now) {
        List<String> problems = new ArrayList<>(draft.problems());
        Login.problem(login).ifPresent(problem -> problems.add(0, problem));
        if (!problems.isEmpty()) {
            return new NotDone(problems);
        }
        Login name = new Login(login);
        Profile profile = draft.profile();
        return told(accounts.create(name, profile, now, AccountDeeds.created(who, name, profile, now)));
    }

    /** {@code read} as the one who asks saw it: what changed since is not overwritten. */
    public Change change(String who, Account read, Draft draft, Instant now) {
        List<String> problems = draft.problems();
        return problems.isEmpty() ? save(who, read, read.with(draft.profile()), now) : new NotDone(problems);
    }

    /** Ends its sessions and its link at once. */
    public Change deactivate(String who, Account read, Instant now) {
        return save(who, read, read.deactivated(), now);
    }

    /** Lets it sign in again, by the password it had. */
    public Change activate(String who, Account read, Instant now) {
        return save(who, read, read.activated(), now);
    }

    private Change save(String who, Account before, Account after, Instant now) {
        if (before.equals(after)) {
            return new Done(before);
        }
        AuditRecord record = AccountDeeds.changed(who, before, after, now);
        return told(accounts.save(after, record));
    }

    private static Change told(Saving saving) {
        if (saving instanceof Saved saved) {
            return new Done(saved.account());
        }
        return new NotDone(List.of(((Refused) saving).sentence()));
    }
}
