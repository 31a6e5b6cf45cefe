package id.padan.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What signing in is held against.
 *
 * @param hash "" where no password was set yet
 * @param failures since the last success, or the last time its password was set
 * @param lastFailure null where there was none
 */
public record Credential(
        Account account,
        String hash,
        int failures,
        @Nullable Instant lastFailure) {
    /** Without the hash. */
    @Override
    public String toString() {
        return "Credential[" + account.login() + ']';
    }
}
