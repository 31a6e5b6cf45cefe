package id.padan.recap.excel;

import id.padan.recap.Summary;
import id.padan.workbook.BarChart;
import id.padan.workbook.Cells;
import java.util.List;

/** A native bar chart of findings per cause, tied to the table's cells. */
final class CauseChart {
    private CauseChart() {}

    /**
     * @param labels column of the causes' names
     * @param counts column of their numbers of findings
     * @param firstRow of the causes; they follow one another
     * @param place the cells it lies over
     */
    static BarChart of(List<Summary.Cause> causes, int labels, int counts, int firstRow, Cells place) {
        int last = firstRow + causes.size() - 1;
        return new BarChart(
                "Jumlah temuan per penyebab",
                "Temuan",
                causes.stream()
                        .map(cause -> new BarChart.Bar(cause.remedy().title(), cause.findings()))
                        .toList(),
                new Cells(firstRow, labels, last, labels),
                new Cells(firstRow, counts, last, counts),
                place,
                Palette.NAVY.rgb(),
                Palette.LINE.rgb());
    }
}
