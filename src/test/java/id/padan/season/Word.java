package id.padan.season;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an office said of a finding in its workbook.
 *
 * @param day when they say it was so
 * @param until the last day on which it is no problem; null where they say that it is done
 */
record Word(LocalDate day, @Nullable LocalDate until) {
    boolean claim() {
        return until == null;
    }

    /** True while it is said to be no problem. */
    boolean excepts(LocalDate on) {
        return until != null && !until.isBefore(on);
    }
}
