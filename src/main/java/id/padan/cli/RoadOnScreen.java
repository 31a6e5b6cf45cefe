package id.padan.cli;

import id.padan.recap.Indonesian;
import id.padan.recap.RoadWords;
import id.padan.road.Milestone;
import id.padan.road.Moves;
import id.padan.road.Point;
import id.padan.road.Road;
import id.padan.road.Split;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A job's road to its tenggat on the screen: one line per day, each as it was foreseen on that day. */
record RoadOnScreen(PrintStream out) {
    private static final List<String> HEADER = List.of(
            "Tanggal", "Terbuka", "Tertahan", "Baru", "Beres", "Kambuh", "Perlu/minggu", "Ramalan pada tenggat");

    /** Prints the last {@code most} stops; nothing for a road without any. */
    void print(Milestone last, List<Point> stops, int most) {
        if (stops.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (int end = Math.max(1, stops.size() - most + 1); end <= stops.size(); end++) {
            rows.add(row(seenFrom(last, stops.subList(0, end))));
        }
        Road now = seenFrom(last, stops);
        out.println();
        out.println("Job " + last.job() + " menuju tenggat " + Indonesian.day(last.tenggat()) + " (temuan, pegawai):");
        out.print(new TextTable(HEADER, rows).text());
        out.println(RoadWords.outlook(now));
    }

    private static Road seenFrom(Milestone last, List<Point> stops) {
        return new Road(stops, stops.get(stops.size() - 1).tanggal(), last.tenggat());
    }

    private static List<String> row(Road road) {
        Point stop = road.last();
        return List.of(
                stop.tanggal().toString(),
                Indonesian.number(stop.total()),
                Indonesian.number(stop.held()),
                moved(road, Moves::fresh),
                moved(road, Moves::repaired),
                moved(road, Moves::regressed),
                RoadWords.count(road.neededPerWeek()),
                RoadWords.forecast(road));
    }

    private static String moved(Road road, Function<Moves, Split> which) {
        return road.moves()
                .map(which)
                .map(split -> Indonesian.number(split.total()))
                .orElse(RoadWords.NOTHING);
    }
}
