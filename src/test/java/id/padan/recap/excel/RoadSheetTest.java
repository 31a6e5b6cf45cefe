package id.padan.recap.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.ledger.Group;
import id.padan.recap.Cibadak;
import id.padan.recap.OverviewBooks;
import id.padan.recap.RecapBooks;
import id.padan.recap.Travel;
import id.padan.remedy.RemedyCatalog;
import id.padan.road.Roads;
import id.padan.rule.SchoolMapping;
import id.padan.workbook.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The road to the tenggat on the sheets. */
final class RoadSheetTest {
    private static final RemedyCatalog CATALOG = RemedyCatalog.builtIn();

    private static byte[] recap(Roads roads, String unorInduk) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelWorkbooks()
                .draw(
                        new RecapBooks(Cibadak.whole().sources(), CATALOG, roads, Cibadak.RUN)
                                .of(new Group(Cibadak.KABUPATEN, unorInduk)),
                        out);
        return out.toByteArray();
    }

    private static byte[] overview() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelWorkbooks()
                .draw(
                        new OverviewBooks(Cibadak.whole().sources(), CATALOG, Travel.roads())
                                .of(Cibadak.RUN, Cibadak.whole().groups(Cibadak.RUN, false), SchoolMapping.NONE),
                        out);
        return out.toByteArray();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(XSSFSheet sheet) {
        DataFormatter shown = new DataFormatter();
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> {
                String text = shown.formatCellValue(cell);
                if (!text.isEmpty()) {
                    cells.add(text);
                }
            });
            lines.add(String.join(" | ", cells));
        }
        return lines;
    }

    private static XDDFChartData lines(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch().getCharts().stream()
                .filter(chart -> chart.getTitleText().getString().startsWith("Temuan terbuka"))
                .map(XSSFChart::getChartSeries)
                .findFirst()
                .orElseThrow()
                .get(0);
    }

    @Test
    void the_chart_shows_what_the_table_below_it_says() throws IOException {
        byte[] bytes = recap(Travel.roads(), "");

        assertThat(Schema.assertValid(bytes)).contains("xl/charts/chart1.xml", "xl/charts/chart2.xml");
        try (XSSFWorkbook book = open(bytes)) {
            XSSFSheet sheet = book.getSheet("Ringkasan");
            XDDFChartData lines = lines(sheet);
            for (int i = 0; i < lines.getSeriesCount(); i++) {
                var series = lines.getSeries(i);
                var cells = new AreaReference(series.getValuesData().getDataRangeReference(), null);
                int first = cells.getFirstCell().getRow();
                for (int at = 0; at < series.getValuesData().getPointCount(); at++) {
                    assertThat(sheet.getRow(first + at)
                                    .getCell(cells.getFirstCell().getCol())
                                    .getNumericCellValue())
                            .as("line %s, point %s", i, at)
                            .isEqualTo(series.getValuesData().getPointAt(at).doubleValue());
                    assertThat(sheet.getRow(first + at).getCell(1).getNumericCellValue())
                            .isEqualTo(Double.parseDouble(
                                    String.valueOf(series.getCategoryData().getPointAt(at))));
                }
            }
            assertThat(lines.getSeriesCount()).isEqualTo(6);
        }
    }

    @Test
    void the_table_says_what_was_open_what_moved_and_what_is_needed() throws IOException {
        try (XSSFWorkbook book = open(recap(Travel.roads(), ""))) {
            assertThat(texts(book.getSheet("Ringkasan")))
                    .contains(
                            "Menuju tenggat 30 Juni 2026",
                            "Dengan laju sekarang tidak selesai sebelum tenggat: masih sekitar 88 temuan.",
                            "Diperlukan 70 perbaikan per minggu; laju sejauh ini: turun 29 (turun 29 s.d. turun 30) per"
                                    + " minggu.",
                            "1 Jun 2026 | 200 | 100",
                            "8 Jun 2026 | 170 | 85 | 5 | 0 | 35",
                            "15 Jun 2026 | 150 | 75 | 14 | 4 | 38 | 150 | 150 | 150 | 150",
                            // the tenggat, shown with that word behind the day, which POI does not take for a day
                            "46203.0 | 0 | 88 | 87 | 89",
                            "Operator Sekolah | 75 | 35",
                            "Admin Instansi | 75 | 35",
                            "Temuan baru | 4 | 10 | 0 | 14",
                            "Kambuh | 4 | 0 | 0 | 4",
                            "Beres | 36 | 0 | 2 | 38");
        }
    }

    @Test
    void a_part_of_an_instansi_and_an_instansi_without_road_have_none() throws IOException {
        for (byte[] bytes : List.of(recap(Travel.roads(), "Kecamatan Sukamaju"), recap(Roads.NONE, ""))) {
            try (XSSFWorkbook book = open(bytes)) {
                assertThat(book.getSheet("Ringkasan").getDrawingPatriarch().getCharts())
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(texts(book.getSheet("Ringkasan"))).noneMatch(line -> line.startsWith("Menuju tenggat"));
            }
        }
    }

    @Test
    void the_overview_lists_every_instansi_and_draws_them_together() throws IOException {
        byte[] bytes = overview();

        Schema.assertValid(bytes);
        try (XSSFWorkbook book = open(bytes)) {
            assertThat(lines(book.getSheet("Ringkasan")).getSeriesCount()).isEqualTo(6);
            assertThat(texts(book.getSheet("Menuju Tenggat")).subList(1, 3))
                    .containsExactly(
                            "1 | Pemerintah Kab. Cibadak | 150 | turun 20 | 14 (aturan 10) | 4 | 38 (lingkup 2) | 75 | 70"
                                    + " | turun 29 (turun 29 s.d. turun 30) | 88 (87 s.d. 89) | sudah lewat | Dengan laju"
                                    + " sekarang tidak selesai sebelum tenggat: masih sekitar 88 temuan.",
                            "2 | Pemerintah Kota Sagaranten | 6 | – | – | – | – | 3 | 3 | – | baru 1 run | 25 Juni 2026 |"
                                    + " Belum dapat diramalkan, baru ada 1 run.");
        }
    }

    @Test
    void the_same_road_is_the_same_bytes() throws IOException {
        assertThat(recap(Travel.roads(), "")).isEqualTo(recap(Travel.roads(), ""));
        assertThat(overview()).isEqualTo(overview());
    }
}
