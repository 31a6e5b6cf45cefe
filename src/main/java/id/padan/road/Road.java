package id.padan.road;

import id.padan.remedy.Actor;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The road of one instansi, or of all together, as seen on one day. Immutable.
 *
 * @param stops by day, one per day, at least one
 * @param today the day it is seen from; not before the last stop
 */
public record Road(List<Point> stops, LocalDate today, LocalDate tenggat) {
    /** With fewer stops nothing is foreseen. */
    public static final int FEWEST_STOPS = 3;

    private static final int WEEK = 7;

    /** Sorts the stops by day; of several of one day the last run's counts. */
    public Road {
        Map<LocalDate, Point> byDay = new TreeMap<>();
        stops.forEach(stop -> byDay.merge(stop.tanggal(), stop, (one, other) -> one.run() > other.run() ? one : other));
        if (byDay.isEmpty()) {
            throw new IllegalArgumentException("a road without a stop");
        }
        stops = List.copyOf(byDay.values());
    }

    public Point last() {
        return stops.get(stops.size() - 1);
    }

    /** The stop before the last. */
    public Optional<Point> before() {
        return stops.size() < 2 ? Optional.empty() : Optional.of(stops.get(stops.size() - 2));
    }

    public long open() {
        return last().total();
    }

    /** Negative once the tenggat has passed. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, tenggat);
    }

    /** By how much the open findings grew since the stop before; empty at the first. */
    public OptionalLong growth() {
        return before().map(earlier -> OptionalLong.of(open() - earlier.total()))
                .orElseGet(OptionalLong::empty);
    }

    /** What changed since the stop before; empty at the first, and where nobody put down what changed. */
    public Optional<Moves> moves() {
        OptionalLong growth = growth();
        Moves moves = last().moves();
        boolean known = !moves.equals(Moves.NONE) || growth.orElse(0) == 0;
        return growth.isPresent() && known ? Optional.of(moves) : Optional.empty();
    }

    /**
     * Findings to be repaired each week from today on, so that nothing is open on the day of the tenggat; all of them where
     * less than a week is left, none once it has passed.
     */
    public OptionalLong neededPerWeek() {
        return needed(open());
    }

    /** The same for each actor who has something open. */
    public Map<Actor, Long> neededPerWeekByActor() {
        Map<Actor, Long> needed = new EnumMap<>(Actor.class);
        last().open().forEach((actor, open) -> needed(open).ifPresent(rate -> needed.put(actor, rate)));
        return Collections.unmodifiableMap(needed);
    }

    private OptionalLong needed(long open) {
        long days = daysLeft();
        return days < 0
                ? OptionalLong.empty()
                : OptionalLong.of((long) Math.ceil(open * (double) WEEK / Math.max(days, WEEK)));
    }

    /** How fast it went so far; empty at the first stop. */
    public Optional<Pace> pace() {
        return stops.size() < 2 ? Optional.empty() : Optional.of(Pace.of(stops));
    }

    /** What would be open on the day of the tenggat; empty with too few stops, from the tenggat on, and when nothing is open. */
    public Optional<Forecast> forecast() {
        return open() > 0 && daysLeft() > 0 && stops.size() >= FEWEST_STOPS
                ? pace().map(pace -> Forecast.of(open(), pace, daysLeft()))
                : Optional.empty();
    }

    public Outlook outlook() {
        if (open() == 0) {
            return new Outlook.Done();
        }
        if (daysLeft() <= 0) {
            return new Outlook.Passed(open());
        }
        Optional<Forecast> forecast = forecast();
        if (forecast.isEmpty()) {
            return new Outlook.Unforeseeable(stops.size());
        }
        double perWeek = pace().map(Pace::middle).orElse(0.0);
        double days = perWeek > 0 ? Math.ceil(open() * WEEK / perWeek) : Double.POSITIVE_INFINITY;
        return days <= daysLeft()
                ? new Outlook.InTime(today.plusDays((long) days))
                : new Outlook.TooLate(Math.max(1, forecast.get().middle()));
    }

    /** Until when the tenggat can be kept; empty when nothing is open. */
    public Optional<LastDay> lastDay() {
        return open() == 0
                ? Optional.empty()
                : Optional.of(LastDay.of(
                        open(), last().waitDays(), pace().map(Pace::best).orElse(0.0), tenggat));
    }
}
