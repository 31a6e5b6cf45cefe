package id.padan.sight;

import id.padan.ledger.AuditRecord;
import java.util.List;

/**
 * A part of the audit, the newest first. Immutable.
 *
 * @param number from 1
 * @param more whether older ones follow
 * @param actions all there are, to choose from
 */
public record AuditPage(List<AuditRecord> records, int number, boolean more, List<String> actions) {
    public AuditPage {
        records = List.copyOf(records);
        actions = List.copyOf(actions);
    }
}
