package id.padan.account;

import id.padan.ledger.AuditRecord;
import java.time.Instant;
import java.util.Optional;

/** The links as they are kept. Each change goes down together with its audit record, or not at all. Thread-safe, also between servers. */
public interface Invitations {
    /** Takes the place of the account's older one. False, and nothing happens, where the account is not active. */
    boolean offer(Invitation invitation, AuditRecord record);

    Optional<Invitation> find(String sha256);

    /**
     * Ends it, sets the account's password and forgets its failures. False, and nothing happens, where it was used, replaced
     * or is out of date, or the account is not active: of many at once exactly one gets true.
     */
    boolean accept(Invitation invitation, String passwordHash, Instant now, AuditRecord record);
}
