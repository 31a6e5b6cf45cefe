package id.padan.recap.excel;

import id.padan.recap.Indonesian;
import id.padan.recap.RoadLine;
import id.padan.recap.RoadWords;
import id.padan.road.Moves;
import id.padan.road.Road;
import id.padan.road.Split;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/** One row per instansi: how far it is from the tenggat. */
final class RoadTable {
    private RoadTable() {}

    static void draw(Canvas canvas, List<RoadLine> roads) {
        LongSheet<RoadLine> sheet = new LongSheet<>(
                        canvas,
                        "Menuju Tenggat",
                        "Belum ada yang dapat dihitung.",
                        List.of(
                                Column.of("Instansi", 40, Look.STRONG, RoadLine::name),
                                Column.number(
                                        "Temuan terbuka",
                                        11,
                                        line -> line.road().open()),
                                Column.centred("Perubahan", 12, line -> RoadWords.growth(line.road())),
                                Column.centred("Baru", 11, line -> moved(line.road(), Moves::fresh)),
                                Column.centred("Kambuh", 11, line -> moved(line.road(), Moves::regressed)),
                                Column.centred("Beres", 11, line -> moved(line.road(), Moves::repaired)),
                                Column.number(
                                        "Pegawai tertahan",
                                        11,
                                        line -> line.road().last().held()),
                                new Column<>(
                                        "Diperlukan per minggu",
                                        12,
                                        Look.HEADER_CENTRED,
                                        line -> figure(line.road().neededPerWeek())),
                                Column.centred("Laju per minggu", 21, line -> RoadWords.pace(line.road())),
                                Column.centred("Ramalan pada tenggat", 19, line -> RoadWords.forecast(line.road())),
                                new Column<>(
                                        "Hari terakhir masih mungkin",
                                        16,
                                        Look.HEADER_CENTRED,
                                        line -> possible(line.road())),
                                Column.text("Kesimpulan", 44, line -> RoadWords.outlook(line.road()))))
                .holding(2);
        roads.forEach(sheet);
        sheet.finish();
    }

    private static Ink possible(Road road) {
        LocalDate last =
                road.lastDay().map(day -> day.impossibleFrom().minusDays(1)).orElse(null);
        if (last == null) {
            return new Ink.Text(RoadWords.NOTHING, Look.CENTRED);
        }
        return last.isBefore(road.today())
                ? new Ink.Text("sudah lewat", Look.BERAT)
                : new Ink.Text(Indonesian.day(last), Look.CENTRED);
    }

    private static String moved(Road road, Function<Moves, Split> which) {
        return road.moves().map(which).map(RoadWords::split).orElse(RoadWords.NOTHING);
    }

    private static Ink figure(OptionalLong number) {
        return number.isPresent()
                ? new Ink.Figure(number.getAsLong(), Look.NUMBER)
                : new Ink.Text(RoadWords.NOTHING, Look.CENTRED);
    }
}
