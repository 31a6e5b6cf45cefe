package id.padan.web;

import id.padan.chart.BurnDown;
import id.padan.recap.Indonesian;
import id.padan.recap.RoadWords;
import id.padan.road.Road;
import java.util.List;
import java.util.stream.Stream;

/** A road to the tenggat as a picture, sentences, and the table behind the picture. */
public record RoadView(String svg, List<String> sentences, List<Row> rows) {
    /** A stop, or what is foreseen for the day of the tenggat. */
    public record Row(String day, String open, String held) {}

    static RoadView of(Road road) {
        return new RoadView(chart(road).svg(), sentences(road), rows(road));
    }

    private static List<String> sentences(Road road) {
        return Stream.of(RoadWords.outlook(road), RoadWords.needed(road), RoadWords.lastDay(road))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static List<Row> rows(Road road) {
        Stream<Row> stops = road.stops().stream()
                .map(stop -> new Row(
                        Indonesian.day(stop.tanggal()),
                        Indonesian.number(stop.total()),
                        Indonesian.number(stop.held())));
        Stream<Row> ahead = road.forecast().stream()
                .map(foreseen -> new Row(
                        Indonesian.day(road.tenggat()) + " (ramalan)", RoadWords.forecast(road), RoadWords.NOTHING));
        return Stream.concat(stops, ahead).toList();
    }

    private static BurnDown chart(Road road) {
        return new BurnDown(
                "Temuan terbuka sampai tenggat: terakhir " + Indonesian.number(road.open()) + ". Angkanya ada di tabel"
                        + " di bawah grafik.",
                road.stops().stream()
                        .map(stop -> new BurnDown.Stop(stop.tanggal(), stop.total()))
                        .toList(),
                road.forecast()
                        .map(at -> new BurnDown.Ahead(at.low(), at.middle(), at.high()))
                        .orElse(null),
                road.tenggat(),
                "tenggat");
    }
}
