package id.padan.ledger;

import java.util.List;

/** What people did and what was published, never changed and never removed. Nothing here opens a transaction. */
public interface Audit {
    void add(AuditRecord record);

    /** Of all jobs, the newest first, at most so many. */
    List<AuditRecord> latest(int most);

    /** Of all jobs what a filter lets through, the newest first, at most so many after leaving out the first ones. */
    List<AuditRecord> find(AuditFilter filter, int leaveOut, int most);

    /** Every action that some record has, by name. */
    List<String> actions();
}
