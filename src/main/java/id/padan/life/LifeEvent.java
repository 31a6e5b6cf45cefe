package id.padan.life;

import java.time.LocalDate;

/**
 * Something that a published run put down of a finding besides meeting it first.
 *
 * @param detail why it came or went ({@link Cause#label}); of {@code VALUES} what PMM and SIASN say now, of
 *     {@code TRANSFERRED} the keys of both instansi, each with " | " between; of {@code STATE} its label; else ""
 */
public record LifeEvent(long run, LocalDate day, Kind kind, String detail) {
    /** What happened. The first six are moves. */
    public enum Kind {
        FRESH,
        REPAIRED,
        REGRESSED,
        LEFT,
        SET_ASIDE,
        RESUMED,
        CLAIM_HELD,
        CLAIM_DENIED,
        VALUES,
        TRANSFERRED,
        RENUMBERED,
        STATE
    }

    /** Values may hold a number of somebody. */
    @Override
    public String toString() {
        return kind + " in run " + run;
    }
}
