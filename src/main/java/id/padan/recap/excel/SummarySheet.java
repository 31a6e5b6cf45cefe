package id.padan.recap.excel;

import id.padan.recap.Summary;
import id.padan.road.Road;
import id.padan.workbook.Cells;
import id.padan.workbook.SheetFrame;
import id.padan.workbook.SheetWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The counts: share without obstacle in words, causes with their chart, and the cross table. */
final class SummarySheet {
    private static final int LABEL = 1;
    private static final int COUNTS = 2;
    private static final double LABEL_WIDTH = 46;
    private static final double COUNT_WIDTH = 9.5;
    /** Columns that the chart needs beside the table of causes. */
    private static final int CHART_FROM = 5;

    private static final int CHART_TO = 13;
    private static final int CHART_ROWS = 14;

    private final Summary summary;
    private final SheetWriter sheet;
    private final int last;

    SummarySheet(Canvas canvas, Summary summary) {
        this.summary = summary;
        this.last = Math.max(CHART_TO, COUNTS + 3 + summary.causes().size());
        List<Double> widths = new ArrayList<>(List.of(2.0, LABEL_WIDTH));
        widths.addAll(Collections.nCopies(last - LABEL, COUNT_WIDTH));
        this.sheet = canvas.sheet(SheetFrame.of("Ringkasan").wide(widths).withoutGridLines());
    }

    /** Draws all but the cross table. */
    void drawCauses() {
        sheet.row(40);
        Canvas.put(sheet, LABEL, last, new Ink.Text("Ringkasan", Look.TITLE));
        sheet.row(30);
        Canvas.put(sheet, LABEL, last, new Ink.Text(summary.sentence(), Look.SENTENCE));
        sheet.row(10);
        sheet.row(26);
        Canvas.put(sheet, LABEL, CHART_FROM - 1, new Ink.Text("Temuan per penyebab", Look.HEADING));
        int top = sheet.rows();
        causes();
        if (!summary.causes().isEmpty()) {
            while (sheet.rows() < top + CHART_ROWS) {
                sheet.row(20);
            }
            Cells place = new Cells(top, CHART_FROM, sheet.rows() - 1, CHART_TO);
            sheet.draw(CauseChart.of(summary.causes(), LABEL, COUNTS, top + 1, place));
        }
    }

    private void causes() {
        sheet.row(22);
        Canvas.put(sheet, LABEL, new Ink.Text("Penyebab", Look.LINE_HEADER));
        Canvas.put(sheet, COUNTS, new Ink.Text("Temuan", Look.HEADER_CENTRED));
        Canvas.put(sheet, COUNTS + 1, new Ink.Text("Pegawai", Look.HEADER_CENTRED));
        for (Summary.Cause cause : summary.causes()) {
            String title = cause.remedy().title();
            int lines = TextHeight.lines(title, LABEL_WIDTH, Styles.BODY_SIZE);
            sheet.row(Math.max(20, TextHeight.points(lines, Styles.BODY_SIZE)));
            Canvas.put(sheet, LABEL, new Ink.Text(title, Look.LINE_TEXT));
            Canvas.put(sheet, COUNTS, new Ink.Figure(cause.findings(), Look.LINE_NUMBER));
            Canvas.put(
                    sheet,
                    COUNTS + 1,
                    cause.people() == 0
                            ? new Ink.Text("–", Look.LINE_CENTRED)
                            : new Ink.Figure(cause.people(), Look.LINE_NUMBER));
        }
        sheet.row(20);
        Canvas.put(sheet, LABEL, new Ink.Text("Jumlah temuan", Look.TOTAL_TEXT));
        Canvas.put(sheet, COUNTS, new Ink.Figure(summary.findings(), Look.TOTAL_NUMBER));
        Canvas.put(sheet, COUNTS + 1, new Ink.Text("", Look.TOTAL_TEXT));
    }

    /** The road to the tenggat. */
    void drawRoad(Road road) {
        new RoadSection(sheet, LABEL, last, road).draw();
    }

    /** The cross table below, one row per unor induk. */
    void drawLines(String heading, String label) {
        sheet.row(14);
        sheet.row(26);
        Canvas.put(sheet, LABEL, CHART_FROM - 1, new Ink.Text(heading, Look.HEADING));
        sheet.row(130);
        Canvas.put(sheet, LABEL, new Ink.Text(label, Look.LINE_HEADER));
        int column = COUNTS;
        for (String title : List.of("Pegawai dinilai", "Tanpa hambatan", "Bagian tanpa hambatan")) {
            Canvas.put(sheet, column++, new Ink.Text(title, Look.HEADER_TURNED));
        }
        for (Summary.Cause cause : summary.causes()) {
            Canvas.put(sheet, column++, new Ink.Text(cause.remedy().title(), Look.HEADER_TURNED));
        }
        Canvas.put(sheet, column, new Ink.Text("Jumlah temuan", Look.HEADER_TURNED));
        summary.lines().forEach(this::line);
        total();
    }

    private void line(Summary.Line line) {
        int lines = TextHeight.lines(line.name(), LABEL_WIDTH, Styles.BODY_SIZE);
        sheet.row(Math.max(20, TextHeight.points(lines, Styles.BODY_SIZE)));
        Canvas.put(sheet, LABEL, new Ink.Text(line.name(), Look.LINE_TEXT));
        counts(line, Look.LINE_NUMBER, Look.LINE_SHARE);
    }

    private void total() {
        sheet.row(20);
        Canvas.put(sheet, LABEL, new Ink.Text("Jumlah", Look.TOTAL_TEXT));
        Summary.Line total = new Summary.Line(
                "",
                summary.judged(),
                summary.unobstructed(),
                summary.causes().stream().map(Summary.Cause::findings).toList());
        counts(total, Look.TOTAL_NUMBER, Look.TOTAL_SHARE);
    }

    private void counts(Summary.Line line, Look number, Look share) {
        int column = COUNTS;
        Canvas.put(sheet, column++, new Ink.Figure(line.judged(), number));
        Canvas.put(sheet, column++, new Ink.Figure(line.unobstructed(), number));
        Canvas.put(
                sheet,
                column++,
                line.judged() == 0
                        ? new Ink.Text("–", Look.LINE_CENTRED)
                        : new Ink.Figure((double) line.unobstructed() / line.judged(), share));
        for (long count : line.findings()) {
            Canvas.put(sheet, column++, new Ink.Figure(count, number));
        }
        Canvas.put(sheet, column, new Ink.Figure(line.total(), Look.TOTAL_NUMBER));
    }
}
