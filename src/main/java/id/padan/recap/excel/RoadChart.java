package id.padan.recap.excel;

import id.padan.road.Forecast;
import id.padan.road.Point;
import id.padan.road.Road;
import id.padan.workbook.Cells;
import id.padan.workbook.LineChart;
import id.padan.workbook.LineChart.Dot;
import id.padan.workbook.LineChart.Line;
import id.padan.workbook.LineChart.Stroke;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** A native chart of the road: what was open, what would have to be, and what is to be expected. */
final class RoadChart {
    private final Road road;
    private final RoadColumns columns;
    private final int firstRow;

    private RoadChart(Road road, RoadColumns columns, int firstRow) {
        this.road = road;
        this.columns = columns;
        this.firstRow = firstRow;
    }

    /**
     * The chart, or none where there would be no line.
     *
     * @param firstRow of the stops; they follow one another, then the tenggat
     * @param place the cells it lies over
     */
    static Optional<LineChart> of(Road road, RoadColumns columns, int firstRow, Cells place) {
        LocalDate from = road.stops().get(0).tanggal();
        LocalDate last = road.last().tanggal();
        LocalDate to = road.tenggat().isAfter(last) ? road.tenggat() : last;
        return from.equals(to) || road.stops().stream().allMatch(stop -> stop.total() == 0)
                ? Optional.empty()
                : Optional.of(new LineChart(
                        "Temuan terbuka sampai tenggat",
                        new RoadChart(road, columns, firstRow).lines(),
                        from,
                        to,
                        place,
                        Palette.LINE.rgb()));
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(past("Temuan terbuka", columns.open(), Palette.NAVY, Point::total));
        lines.add(past("Pegawai tertahan", columns.held(), Palette.GREY, Point::held));
        if (columns.goesOn(road)) {
            lines.add(ahead("Target", columns.needed(), 0, Palette.RED, Stroke.DASHED));
            road.forecast().ifPresent(at -> forecast(lines, at));
        }
        return lines;
    }

    private void forecast(List<Line> lines, Forecast at) {
        lines.add(ahead("Ramalan", columns.forecast(), at.middle(), Palette.NAVY, Stroke.DASHED));
        lines.add(ahead("Ramalan terbaik", columns.low(), at.low(), Palette.NAVY, Stroke.DOTTED));
        lines.add(ahead("Ramalan terburuk", columns.high(), at.high(), Palette.NAVY, Stroke.DOTTED));
    }

    private Line past(String name, int column, Palette colour, ToLongFunction<Point> value) {
        int last = firstRow + road.stops().size() - 1;
        return new Line(
                name,
                road.stops().stream()
                        .map(stop -> new Dot(stop.tanggal(), value.applyAsLong(stop)))
                        .toList(),
                new Cells(firstRow, columns.day(), last, columns.day()),
                new Cells(firstRow, column, last, column),
                colour.rgb(),
                Stroke.MARKED);
    }

    /** From the last stop to the tenggat, whose row is the next. */
    private Line ahead(String name, int column, long atTenggat, Palette colour, Stroke stroke) {
        int last = firstRow + road.stops().size() - 1;
        return new Line(
                name,
                List.of(new Dot(road.last().tanggal(), road.open()), new Dot(road.tenggat(), atTenggat)),
                new Cells(last, columns.day(), last + 1, columns.day()),
                new Cells(last, column, last + 1, column),
                colour.rgb(),
                stroke);
    }
}
