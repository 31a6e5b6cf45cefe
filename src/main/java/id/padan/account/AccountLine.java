package id.padan.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account in the list of all.
 *
 * @param lockedUntil until when nobody can sign in by it, null where nothing stops them
 */
public record AccountLine(Account account, @Nullable Instant lockedUntil) {
    /** Whether it can be used. */
    public enum State {
        AKTIF("aktif"),
        TANPA_SANDI("belum memberi kata sandi"),
        TERKUNCI("terkunci"),
        NONAKTIF("nonaktif");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** As officers read it. */
        public String label() {
            return label;
        }
    }

    static AccountLine of(Credential credential, Instant now) {
        return new AccountLine(
                credential.account(),
                LockOut.ACCOUNT
                        .until(credential.failures(), credential.lastFailure(), now)
                        .orElse(null));
    }

    public State state() {
        if (!account.active()) {
            return State.NONAKTIF;
        }
        if (lockedUntil != null) {
            return State.TERKUNCI;
        }
        return account.hasPassword() ? State.AKTIF : State.TANPA_SANDI;
    }
}
