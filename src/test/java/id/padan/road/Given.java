package id.padan.road;

import id.padan.remedy.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Roads for tests, written as {@code "0:100 7:80"}: so many days after 1 May so many findings. */
public final class Given {
    public static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    public static final LocalDate TENGGAT = LocalDate.of(2026, 6, 30);

    private Given() {}

    /** Five days of waiting, half of them held up; nothing put down of what moved. */
    public static Point stop(long run, int day, long open) {
        return new Point(run, MAY.plusDays(day), 1_000, 1_000 - open / 2, Map.of(Actor.PEGAWAI, open), 5, Moves.NONE);
    }

    public static List<Point> stops(String written) {
        List<Point> stops = new ArrayList<>();
        for (String one : written.split(" ", -1)) {
            String[] parts = one.split(":", 2);
            stops.add(stop(stops.size() + 1L, Integer.parseInt(parts[0]), Long.parseLong(parts[1])));
        }
        return stops;
    }

    /** Seen from its last stop. */
    public static Road road(String written) {
        List<Point> stops = stops(written);
        return new Road(stops, stops.get(stops.size() - 1).tanggal(), TENGGAT);
    }

    /** The same, of findings that moved only by data, rule or scope as given for the last stop. */
    public static Road road(String written, Moves last) {
        List<Point> stops = stops(written);
        Point end = stops.remove(stops.size() - 1);
        stops.add(new Point(
                end.run(), end.tanggal(), end.judged(), end.unobstructed(), end.open(), end.waitDays(), last));
        return new Road(stops, end.tanggal(), TENGGAT);
    }
}
