package id.padan.schedule;

import java.time.Instant;

/**
 * A file of the inbox as the last look left it.
 *
 * @param modified to the millisecond
 * @param since from when on it has been of this size and time
 * @param kind label of what its content is, "" where that is unknown
 * @param fault why it cannot be read, "" where it can or nobody tried
 * @param lookedInto true when kind or fault was found out
 * @param remark for the officer
 */
public record SeenFile(
        String name,
        long bytes,
        Instant modified,
        Instant since,
        InboxFile.State state,
        String kind,
        String fault,
        boolean lookedInto,
        String remark) {
    /** What the pages show of it. */
    public InboxFile shown() {
        return new InboxFile(name, kind, bytes, state, remark);
    }
}
