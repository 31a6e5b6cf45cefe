package id.padan.recap.excel;

import id.padan.recap.Summary;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

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

    private final Canvas canvas;
    private final Summary summary;
    private final SXSSFSheet sheet;
    private final int last;
    private int next;

    SummarySheet(Canvas canvas, Summary summary) {
        this.canvas = canvas;
        this.summary = summary;
        this.sheet = canvas.sheet("Ringkasan");
        this.last = Math.max(CHART_TO, COUNTS + 3 + summary.causes().size());
    }

    /** Draws all but the cross table. */
    void drawCauses() {
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, 2 * 256);
        sheet.setColumnWidth(LABEL, (int) (LABEL_WIDTH * 256));
        for (int column = COUNTS; column <= last; column++) {
            sheet.setColumnWidth(column, (int) (COUNT_WIDTH * 256));
        }
        canvas.put(row(40), LABEL, last, new Ink.Text("Ringkasan", Look.TITLE));
        canvas.put(row(30), LABEL, last, new Ink.Text(summary.sentence(), Look.SENTENCE));
        row(10);
        canvas.put(row(26), LABEL, CHART_FROM - 1, new Ink.Text("Temuan per penyebab", Look.HEADING));
        int top = next;
        causes();
        if (!summary.causes().isEmpty()) {
            while (next < top + CHART_ROWS) {
                row(20);
            }
            CauseChart.draw(
                    canvas.book().getXSSFWorkbook().getSheet(sheet.getSheetName()),
                    summary.causes(),
                    new CauseChart.Place(LABEL, COUNTS, top + 1, CHART_FROM, CHART_TO + 1, top, next));
        }
    }

    private void causes() {
        SXSSFRow header = row(22);
        canvas.put(header, LABEL, new Ink.Text("Penyebab", Look.LINE_HEADER));
        canvas.put(header, COUNTS, new Ink.Text("Temuan", Look.HEADER_CENTRED));
        canvas.put(header, COUNTS + 1, new Ink.Text("Pegawai", Look.HEADER_CENTRED));
        for (Summary.Cause cause : summary.causes()) {
            String title = cause.remedy().title();
            int lines = TextHeight.lines(title, LABEL_WIDTH, Styles.BODY_SIZE);
            SXSSFRow row = row(Math.max(20, TextHeight.points(lines, Styles.BODY_SIZE)));
            canvas.put(row, LABEL, new Ink.Text(title, Look.LINE_TEXT));
            canvas.put(row, COUNTS, new Ink.Figure(cause.findings(), Look.LINE_NUMBER));
            canvas.put(
                    row,
                    COUNTS + 1,
                    cause.people() == 0
                            ? new Ink.Text("–", Look.LINE_CENTRED)
                            : new Ink.Figure(cause.people(), Look.LINE_NUMBER));
        }
        SXSSFRow total = row(20);
        canvas.put(total, LABEL, new Ink.Text("Jumlah temuan", Look.TOTAL_TEXT));
        canvas.put(total, COUNTS, new Ink.Figure(summary.findings(), Look.TOTAL_NUMBER));
        canvas.put(total, COUNTS + 1, new Ink.Text("", Look.TOTAL_TEXT));
    }

    /** The cross table below, one row per unor induk. */
    void drawLines(String heading, String label) {
        row(14);
        canvas.put(row(26), LABEL, CHART_FROM - 1, new Ink.Text(heading, Look.HEADING));
        SXSSFRow header = row(130);
        canvas.put(header, LABEL, new Ink.Text(label, Look.LINE_HEADER));
        int column = COUNTS;
        for (String title : List.of("Pegawai dinilai", "Tanpa hambatan", "Bagian tanpa hambatan")) {
            canvas.put(header, column++, new Ink.Text(title, Look.HEADER_TURNED));
        }
        for (Summary.Cause cause : summary.causes()) {
            canvas.put(header, column++, new Ink.Text(cause.remedy().title(), Look.HEADER_TURNED));
        }
        canvas.put(header, column, new Ink.Text("Jumlah temuan", Look.HEADER_TURNED));
        summary.lines().forEach(this::line);
        total();
    }

    private void line(Summary.Line line) {
        int lines = TextHeight.lines(line.name(), LABEL_WIDTH, Styles.BODY_SIZE);
        SXSSFRow row = row(Math.max(20, TextHeight.points(lines, Styles.BODY_SIZE)));
        canvas.put(row, LABEL, new Ink.Text(line.name(), Look.LINE_TEXT));
        counts(row, line, Look.LINE_NUMBER, Look.LINE_SHARE);
    }

    private void total() {
        SXSSFRow row = row(20);
        canvas.put(row, LABEL, new Ink.Text("Jumlah", Look.TOTAL_TEXT));
        Summary.Line total = new Summary.Line(
                "",
                summary.judged(),
                summary.unobstructed(),
                summary.causes().stream().map(Summary.Cause::findings).toList());
        counts(row, total, Look.TOTAL_NUMBER, Look.TOTAL_SHARE);
    }

    private void counts(SXSSFRow row, Summary.Line line, Look number, Look share) {
        int column = COUNTS;
        canvas.put(row, column++, new Ink.Figure(line.judged(), number));
        canvas.put(row, column++, new Ink.Figure(line.unobstructed(), number));
        canvas.put(
                row,
                column++,
                line.judged() == 0
                        ? new Ink.Text("–", Look.LINE_CENTRED)
                        : new Ink.Figure((double) line.unobstructed() / line.judged(), share));
        for (long count : line.findings()) {
            canvas.put(row, column++, new Ink.Figure(count, number));
        }
        canvas.put(row, column, new Ink.Figure(line.total(), Look.TOTAL_NUMBER));
    }

    private SXSSFRow row(float points) {
        SXSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(points);
        return row;
    }
}
