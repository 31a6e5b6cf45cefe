package id.padan.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which records of the audit are asked for; all that is said must hold.
 *
 * @param account a login: what it did, and what was done to its account; "" for everybody
 * @param action as {@link AuditRecord#action} words it, "" for all
 * @param from the first moment, null for the beginning
 * @param until the first moment after, null where there is none
 */
public record AuditFilter(
        String account,
        String action,
        @Nullable Instant from,
        @Nullable Instant until) {
    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter("", "", null, null);
}
