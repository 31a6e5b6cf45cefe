package id.padan.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left, day by day, down to a deadline.
 *
 * @param title what a screen reader says instead of the picture
 * @param stops by day, at least one
 * @param ahead what is foreseen for the deadline; null where nothing is
 * @param deadlineName what stands beside its line
 */
public record BurnDown(
        String title, List<Stop> stops, @Nullable Ahead ahead, LocalDate deadline, String deadlineName) {
    public BurnDown {
        stops = List.copyOf(stops);
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("a burn-down without a stop");
        }
    }

    /** So much was left on that day. */
    public record Stop(LocalDate day, long left) {}

    /** So much is to be expected on the day of the deadline: at best, probably, at worst. */
    public record Ahead(long low, long middle, long high) {}

    Stop last() {
        return stops.get(stops.size() - 1);
    }

    LocalDate firstDay() {
        LocalDate first = stops.get(0).day();
        return first.isAfter(deadline) ? deadline : first;
    }

    LocalDate lastDay() {
        return last().day().isAfter(deadline) ? last().day() : deadline;
    }

    long most() {
        long stop = stops.stream().mapToLong(Stop::left).max().orElse(0);
        return ahead == null ? stop : Math.max(stop, ahead.high());
    }

    /** The picture, an {@code <svg>} element. */
    public String svg() {
        return new BurnDownSvg(this).draw();
    }
}
