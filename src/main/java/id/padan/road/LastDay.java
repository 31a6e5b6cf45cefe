package id.padan.road;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when the tenggat can be kept.
 *
 * @param repair tenggat minus the longest waiting time of what is open: what is repaired later does not show in time
 * @param possible the last day on which the rest could still be repaired by then, at the best pace seen so far; null while no
 *     pace was seen
 */
public record LastDay(LocalDate repair, @Nullable LocalDate possible) {
    private static final double WEEK = 7;

    static LastDay of(long open, int waitDays, double bestPerWeek, LocalDate tenggat) {
        LocalDate repair = tenggat.minusDays(waitDays);
        return new LastDay(
                repair, bestPerWeek > 0 ? repair.minusDays((long) Math.ceil(open * WEEK / bestPerWeek)) : null);
    }

    /** The first day on which it is impossible, as far as is known. */
    public LocalDate impossibleFrom() {
        return (possible == null ? repair : possible).plusDays(1);
    }
}
