package id.padan.ledger;

import java.time.Instant;

/**
 * One thing that somebody did. Names no person of the snapshots.
 *
 * @param who the officer, or the program's user where nobody gave a name
 * @param action in a word or two, Indonesian: "terbit", "gerbang diterima"
 * @param about what it was done to: a run, a gate, a workbook
 * @param before how that stood, "" where it did not exist
 * @param after how it stands now, "" where it is gone
 * @param reason in the words of whoever did it, "" where nobody asked
 */
public record AuditRecord(
        Instant at, String who, String action, String job, String about, String before, String after, String reason) {
    /** How {@code about} names an account. */
    public static String aboutAccount(String login) {
        return "akun " + login;
    }
}
