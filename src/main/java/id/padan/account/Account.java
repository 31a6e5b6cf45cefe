package id.padan.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in. Never deleted, since the audit names it; it is made inactive instead.
 *
 * @param version counts its changes; what was read under an older one is not written
 * @param passwords how many times its password was set; 0 where its first link was not used yet
 * @param lastSeen null when never
 */
public record Account(
        long id,
        int version,
        Login login,
        Profile profile,
        boolean active,
        int passwords,
        Instant created,
        @Nullable Instant lastSeen) {
    public Role role() {
        return profile.scope().role();
    }

    public boolean hasPassword() {
        return passwords > 0;
    }

    /** Whether it can let others in: an active pengelola with a password. One always stays. */
    public boolean manages() {
        return active && hasPassword() && role().manages();
    }

    /** The same with another profile. */
    Account with(Profile other) {
        return new Account(id, version, login, other, active, passwords, created, lastSeen);
    }

    Account deactivated() {
        return new Account(id, version, login, profile, false, passwords, created, lastSeen);
    }

    Account activated() {
        return new Account(id, version, login, profile, true, passwords, created, lastSeen);
    }

    Viewer viewer() {
        return new Viewer(login.text(), profile.nama(), profile.scope());
    }
}
