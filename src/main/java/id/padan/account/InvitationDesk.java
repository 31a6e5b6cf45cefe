package id.padan.account;

import id.padan.account.Acceptance.Accepted;
import id.padan.account.Acceptance.Closed;
import id.padan.account.Acceptance.Unfit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Where one-time links are made and used. Thread-safe. */
public final class InvitationDesk {
    private static final Duration LIFETIME = Duration.ofDays(7);
    private static final Duration FIRST_LIFETIME = Duration.ofDays(1);
    private static final Login FIRST = new Login("pengelola");
    private static final Profile FIRST_PROFILE =
            new Profile("Pengelola", new Scope(Role.PENGELOLA, Set.of()), "", false);
    private static final String PROGRAM = "padan";

    private final Accounts accounts;
    private final Invitations invitations;
    private final PasswordHash hash;
    private final RandomGenerator random;

    /** {@code random} must not be guessable. */
    public InvitationDesk(Accounts accounts, Invitations invitations, PasswordHash hash, RandomGenerator random) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.hash = hash;
        this.random = random;
    }

    /**
     * A link for the account "pengelola" while no pengelola has a password, and empty ever after. The account is made where
     * it is missing. Starting again makes a new link, since the one of the last start may be lost or out of date.
     */
    public Optional<Link> firstStart(Instant now) {
        if (accounts.managed()) {
            return Optional.empty();
        }
        if (accounts.find(FIRST).isEmpty()) {
            // another server may have been first: then its account will do
            accounts.create(FIRST, FIRST_PROFILE, now, AccountDeeds.created(PROGRAM, FIRST, FIRST_PROFILE, now));
        }
        return accounts.find(FIRST).flatMap(account -> link(PROGRAM, account, now.plus(FIRST_LIFETIME), now));
    }

    /** A new link, which makes an older one of that account void. Empty where the account is not active. */
    public Optional<Link> invite(String who, Account account, Instant now) {
        return link(who, account, now.plus(LIFETIME), now);
    }

    private Optional<Link> link(String who, Account account, Instant expires, Instant now) {
        LinkToken token = LinkToken.fresh(random);
        boolean offered = invitations.offer(
                new Invitation(token.sha256(), account.id(), expires), AccountDeeds.linked(who, account, expires, now));
        return offered ? Optional.of(new Link(account, token, expires)) : Optional.empty();
    }

    /** Whom a link is for; empty where it is closed. */
    public Optional<Account> look(String token, Instant now) {
        return open(token, now).flatMap(invitation -> accounts.find(invitation.account()));
    }

    /** Sets a password by a link. */
    public Acceptance accept(String token, String password, Instant now) {
        Optional<Invitation> open = open(token, now);
        Optional<Account> whose = open.flatMap(invitation -> accounts.find(invitation.account()));
        if (open.isEmpty() || whose.isEmpty()) {
            return new Closed();
        }
        Account account = whose.get();
        List<String> problems = PasswordPolicy.problems(
                password, account.login().text(), account.profile().nama());
        if (!problems.isEmpty()) {
            return new Unfit(problems);
        }
        boolean accepted =
                invitations.accept(open.get(), hash.of(password), now, AccountDeeds.passwordSet(account, now));
        return accepted ? new Accepted(account) : new Closed();
    }

    private Optional<Invitation> open(String token, Instant now) {
        return LinkToken.read(token)
                .flatMap(read -> invitations.find(read.sha256()))
                .filter(invitation -> invitation.open(now));
    }
}
