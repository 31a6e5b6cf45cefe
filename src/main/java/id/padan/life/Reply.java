package id.padan.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an Admin Instansi answered that changes a finding's state.
 *
 * @param day when they say it was so
 * @param until the last day of an exception; null for a claim
 */
public record Reply(Kind kind, LocalDate day, @Nullable LocalDate until) {
    /** The sort of answer. */
    public enum Kind {
        /** "Selesai": a claim, to be proven by a later snapshot. */
        CLAIM,
        /** "Bukan masalah": an exception until a date. */
        EXCEPTION
    }
}
