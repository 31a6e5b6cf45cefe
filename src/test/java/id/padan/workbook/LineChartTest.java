package id.padan.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.workbook.LineChart.Dot;
import id.padan.workbook.LineChart.Line;
import id.padan.workbook.LineChart.Stroke;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineChartTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private static LineChart chart(int days) {
        return new LineChart(
                "Temuan & <tenggat>",
                List.of(
                        new Line(
                                "Terbuka \"kini\"",
                                List.of(new Dot(MONDAY, 10), new Dot(MONDAY.plusDays(7), 7.5)),
                                new Cells(1, 0, 2, 0),
                                new Cells(1, 1, 2, 1),
                                0x1F3A5F,
                                Stroke.MARKED),
                        new Line(
                                "Target",
                                List.of(new Dot(MONDAY.plusDays(7), 7), new Dot(MONDAY.plusDays(days), 0)),
                                new Cells(2, 0, 3, 0),
                                new Cells(2, 2, 3, 2),
                                0xA61B1B,
                                Stroke.DASHED)),
                MONDAY,
                MONDAY.plusDays(days),
                new Cells(5, 0, 20, 8),
                0xC9D1DB);
    }

    private static byte[] workbook(List<Chart> first, List<Chart> second) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Properties properties = new Properties(MONDAY, "Padan", "", "");
        try (WorkbookWriter book =
                new WorkbookWriter(out, properties, new StyleTable("Arial", 10, List.of(CellStyle.STANDARD)))) {
            List<List<Chart>> sheets = List.of(first, List.of(), second);
            for (int i = 0; i < sheets.size(); i++) {
                List<Chart> charts = sheets.get(i);
                SheetWriter sheet = book.sheet(SheetFrame.of("Lembar " + i));
                sheet.row(15);
                sheet.number(0, 0, 1);
                charts.forEach(sheet::draw);
            }
            book.finish();
        }
        return out.toByteArray();
    }

    private static BarChart bars() {
        return new BarChart(
                "Batang",
                "Temuan",
                List.of(new BarChart.Bar("satu", 1)),
                new Cells(0, 0, 0, 0),
                new Cells(0, 1, 0, 1),
                new Cells(1, 1, 4, 4),
                0,
                0);
    }

    @Test
    void several_charts_on_several_sheets_are_valid_and_each_stands_on_its_own_sheet() throws IOException {
        byte[] bytes = workbook(List.of(bars(), chart(29)), List.of(chart(29)));

        assertThat(Schema.assertValid(bytes))
                .contains(
                        "xl/charts/chart1.xml",
                        "xl/charts/chart2.xml",
                        "xl/charts/chart3.xml",
                        "xl/drawings/drawing1.xml",
                        "xl/drawings/drawing2.xml");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<XSSFChart> charts = book.getSheetAt(0).getDrawingPatriarch().getCharts();
            assertThat(charts)
                    .extracting(chart -> chart.getTitleText().getString())
                    .containsExactlyInAnyOrder("Batang", "Temuan & <tenggat>");
            assertThat(book.getSheetAt(1).getDrawingPatriarch()).isNull();
            assertThat(book.getSheetAt(2).getDrawingPatriarch().getCharts()).hasSize(1);
        }
    }

    @Test
    void a_line_keeps_its_values_and_the_cells_they_come_from() throws IOException {
        byte[] bytes = workbook(List.of(), List.of(chart(29)));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var series = book.getSheetAt(2)
                    .getDrawingPatriarch()
                    .getCharts()
                    .get(0)
                    .getChartSeries()
                    .get(0);
            assertThat(series.getSeriesCount()).isEqualTo(2);
            assertThat(series.getSeries(0).getValuesData().getDataRangeReference())
                    .endsWith("$B$2:$B$3");
            assertThat(series.getSeries(0).getCategoryData().getDataRangeReference())
                    .endsWith("$A$2:$A$3");
            assertThat(series.getSeries(0).getValuesData().getPointAt(1)).hasToString("7.5");
            assertThat(series.getSeries(1).getCategoryData().getPointAt(1)).hasToString("46203");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 7", "29, 7", "56, 14", "180, 28", "363, 49"})
    void days_are_labelled_by_weeks_and_never_more_than_eight_times(int days, int unit) throws IOException {
        byte[] part = Schema.parts(workbook(List.of(), List.of(chart(days)))).get("xl/charts/chart1.xml");

        assertThat(part).asString().contains("<c:majorUnit val=\"" + unit + "\"/>");
        assertThat(days / unit).isLessThanOrEqualTo(8);
    }

    @Test
    void the_same_chart_is_the_same_bytes() throws IOException {
        assertThat(workbook(List.of(), List.of(chart(29)))).isEqualTo(workbook(List.of(), List.of(chart(29))));
    }
}
