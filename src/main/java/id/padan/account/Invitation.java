package id.padan.account;

import java.time.Instant;

/**
 * A link by which one account's password is set once. An account has at most one; the next one takes its place.
 *
 * @param sha256 of the token; the token itself is kept nowhere
 */
public record Invitation(String sha256, long account, Instant expires) {
    boolean open(Instant now) {
        return now.isBefore(expires);
    }
}
