package id.padan.road;

import id.padan.remedy.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The stops of every instansi, one per day: of several runs of one day the last says how things stood, and what all of them
 * moved is added up, for each tells only what changed since the run before it. Immutable.
 */
public final class Series {
    public static final Series NONE = new Series(new Builder());

    private final Map<String, List<Point>> byInstansi = new TreeMap<>();
    private final List<Point> all = new ArrayList<>();

    private Series(Builder made) {
        made.days.values().forEach(day -> {
            day.points.forEach((instansi, point) -> byInstansi
                    .computeIfAbsent(instansi, first -> new ArrayList<>())
                    .add(point));
            day.points.values().stream().reduce(Point::plus).ifPresent(all::add);
        });
    }

    /** By day; empty for an instansi that is not on the road. */
    public List<Point> of(String instansi) {
        return List.copyOf(byInstansi.getOrDefault(instansi, List.of()));
    }

    /** All instansi together, by day. */
    public List<Point> all() {
        return List.copyOf(all);
    }

    /** The stops of these instansi alone. */
    public Series only(Set<String> instansi) {
        Builder some = new Builder();
        byInstansi.forEach((key, points) -> {
            if (instansi.contains(key)) {
                points.forEach(
                        point -> some.day(point.run(), point.tanggal()).points.put(key, point));
            }
        });
        return some.build();
    }

    private static final class Day {
        private final Map<String, Point> points = new TreeMap<>();
        private final Map<String, Moves> earlier = new TreeMap<>();
        private long run;

        /** What the day's runs moved so far, before this one. */
        void turnTo(long later) {
            if (later != run) {
                points.forEach((instansi, point) -> earlier.put(instansi, point.moves()));
                points.clear();
                run = later;
            }
        }
    }

    /** Takes what the runs left, run by run in the order of their numbers; of each run the heads first. Not thread-safe. */
    public static final class Builder {
        private final Map<LocalDate, Day> days = new TreeMap<>();

        private Day day(long run, LocalDate tanggal) {
            Day day = days.computeIfAbsent(tanggal, first -> new Day());
            day.turnTo(run);
            return day;
        }

        public void add(long run, LocalDate tanggal, Heads heads) {
            Day day = day(run, tanggal);
            Moves before = day.earlier.getOrDefault(heads.instansi(), Moves.NONE);
            day.points.put(
                    heads.instansi(),
                    new Point(run, tanggal, heads.judged(), heads.unobstructed(), Map.of(), 0, before));
        }

        /** Findings of one actor of an instansi, of one disparity or of several together. */
        public void add(
                long run, LocalDate tanggal, String instansi, Actor actor, long open, int waitDays, Moves moves) {
            day(run, tanggal)
                    .points
                    .computeIfPresent(instansi, (key, point) -> point.with(actor, open, waitDays, moves));
        }

        public Series build() {
            return new Series(this);
        }
    }
}
