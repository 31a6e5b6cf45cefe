package id.padan.recap.excel;

import id.padan.recap.Indonesian;
import id.padan.recap.RoadWords;
import id.padan.remedy.Actor;
import id.padan.road.Moves;
import id.padan.road.Point;
import id.padan.road.Road;
import id.padan.road.Split;
import id.padan.workbook.Cells;
import id.padan.workbook.SheetWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The road to the tenggat on a sheet: sentences, chart, its numbers, who has how much to do, what changed. */
final class RoadSection {
    private static final int CHART_ROWS = 15;
    private static final int SENTENCE_SIZE = 11;
    /** Characters that the narrowest sheet has across. */
    private static final double ROOM = 150;

    private final SheetWriter sheet;
    private final RoadColumns columns;
    private final int last;
    private final Road road;

    /** {@code label}: the first column, wide; {@code last}: the last one. */
    RoadSection(SheetWriter sheet, int label, int last, Road road) {
        this.sheet = sheet;
        this.columns = new RoadColumns(label);
        this.last = last;
        this.road = road;
    }

    void draw() {
        sheet.row(14);
        line(26, "Menuju tenggat " + Indonesian.day(road.tenggat()), Look.HEADING);
        Stream.of(RoadWords.outlook(road), RoadWords.needed(road), RoadWords.lastDay(road))
                .filter(sentence -> !sentence.isEmpty())
                .forEach(this::sentence);
        chart();
        header();
        road.stops().forEach(this::stop);
        if (columns.goesOn(road)) {
            tenggat();
        }
        actors();
        road.moves().ifPresent(this::moves);
    }

    /** The table follows below the chart; how many rows lie between is known. */
    private void chart() {
        int top = sheet.rows();
        Cells place = new Cells(top, columns.day(), top + CHART_ROWS - 1, columns.high() + 2);
        RoadChart.of(road, columns, top + CHART_ROWS + 2, place).ifPresent(chart -> {
            for (int i = 0; i < CHART_ROWS + 1; i++) {
                sheet.row(20);
            }
            sheet.draw(chart);
        });
    }

    private void header() {
        sheet.row(TextHeight.points(3, Styles.BODY_SIZE));
        Canvas.put(sheet, columns.day(), new Ink.Text("Keadaan", Look.LINE_HEADER));
        int column = columns.open();
        for (String title : List.of(
                "Temuan terbuka",
                "Pegawai tertahan",
                "Baru",
                "Kambuh",
                "Beres",
                "Target",
                "Ramalan",
                "Ramalan terbaik",
                "Ramalan terburuk")) {
            Canvas.put(sheet, column++, new Ink.Text(title, Look.HEADER_CENTRED));
        }
    }

    private void stop(Point stop) {
        sheet.row(20);
        sheet.day(columns.day(), Styles.of(Look.LINE_DAY), stop.tanggal());
        figure(columns.open(), stop.total());
        figure(columns.held(), stop.held());
        boolean known = !stop.moves().equals(Moves.NONE);
        moved(columns.fresh(), known, stop.moves().fresh());
        moved(columns.regressed(), known, stop.moves().regressed());
        moved(columns.repaired(), known, stop.moves().repaired());
        boolean turns = stop.equals(road.last()) && columns.goesOn(road);
        boolean foreseen = turns && road.forecast().isPresent();
        reached(columns.needed(), turns, stop.total());
        for (int column = columns.forecast(); column <= columns.high(); column++) {
            reached(column, foreseen, stop.total());
        }
    }

    private void tenggat() {
        sheet.row(20);
        sheet.day(columns.day(), Styles.of(Look.LINE_TENGGAT), road.tenggat());
        for (int column = columns.open(); column < columns.needed(); column++) {
            nothing(column);
        }
        figure(columns.needed(), 0);
        road.forecast()
                .ifPresentOrElse(
                        at -> {
                            figure(columns.forecast(), at.middle());
                            figure(columns.low(), at.low());
                            figure(columns.high(), at.high());
                        },
                        () -> {
                            nothing(columns.forecast());
                            nothing(columns.low());
                            nothing(columns.high());
                        });
    }

    private void moved(int column, boolean known, Split split) {
        reached(column, known, split.total());
    }

    private void reached(int column, boolean there, long number) {
        if (there) {
            figure(column, number);
        } else {
            nothing(column);
        }
    }

    private void figure(int column, long number) {
        Canvas.put(sheet, column, new Ink.Figure(number, Look.LINE_NUMBER));
    }

    private void nothing(int column) {
        Canvas.put(sheet, column, new Ink.Text("", Look.LINE_CENTRED));
    }

    private void actors() {
        if (road.open() == 0) {
            return;
        }
        sheet.row(14);
        sheet.row(TextHeight.points(3, Styles.BODY_SIZE));
        Canvas.put(sheet, columns.day(), new Ink.Text("Pelaku", Look.LINE_HEADER));
        Canvas.put(sheet, columns.open(), new Ink.Text("Temuan terbuka", Look.HEADER_CENTRED));
        Canvas.put(sheet, columns.held(), new Ink.Text("Perlu per minggu", Look.HEADER_CENTRED));
        Map<Actor, Long> needed = road.neededPerWeekByActor();
        road.last().open().forEach((actor, open) -> {
            sheet.row(20);
            Canvas.put(sheet, columns.day(), new Ink.Text(actor.label(), Look.LINE_TEXT));
            figure(columns.open(), open);
            reached(columns.held(), needed.containsKey(actor), needed.getOrDefault(actor, 0L));
        });
    }

    private void moves(Moves moves) {
        sheet.row(14);
        sheet.row(TextHeight.points(2, Styles.BODY_SIZE));
        String since = road.before().map(stop -> Indonesian.day(stop.tanggal())).orElse("");
        Canvas.put(sheet, columns.day(), new Ink.Text("Yang berubah sejak " + since, Look.LINE_HEADER));
        int column = columns.open();
        for (String title : List.of("Karena data", "Karena aturan", "Karena lingkup", "Jumlah")) {
            Canvas.put(sheet, column++, new Ink.Text(title, Look.HEADER_CENTRED));
        }
        move("Temuan baru", moves.fresh());
        move("Kambuh", moves.regressed());
        move("Beres", moves.repaired());
    }

    private void move(String name, Split split) {
        sheet.row(20);
        Canvas.put(sheet, columns.day(), new Ink.Text(name, Look.LINE_TEXT));
        int column = columns.open();
        for (long count : List.of(split.data(), split.rule(), split.scope(), split.total())) {
            figure(column++, count);
        }
    }

    /** A sentence, as high as it needs to be over the chart's width. */
    private void sentence(String text) {
        int lines = TextHeight.lines(text, ROOM, SENTENCE_SIZE);
        line(Math.max(20, TextHeight.points(lines, SENTENCE_SIZE)), text, Look.PLAIN);
    }

    private void line(float points, String text, Look look) {
        sheet.row(points);
        Canvas.put(sheet, columns.day(), last, new Ink.Text(text, look));
    }
}
