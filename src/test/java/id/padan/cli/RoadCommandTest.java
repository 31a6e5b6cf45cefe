package id.padan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.testing.FolderBytes;
import id.padan.testing.PostgresServer;
import id.padan.testing.SampleOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Three runs of the sample office, each with fewer drafts than the one before. */
final class RoadCommandTest extends CommandLine {
    private static final List<String> DAYS = List.of("2026-06-15", "2026-06-18", "2026-06-22");
    /** One in so many agreed SKP is a draft still. */
    private static final List<Integer> DRAFTS = List.of(3, 5, 9);

    private List<String> pmm = List.of();

    private Path file() {
        return office.resolve("berkas/pmm-2026-06-15.csv");
    }

    private void drafts(int oneIn) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < pmm.size(); i++) {
            lines.add(i % oneIn == 0 ? pmm.get(i).replace(";Disetujui;", ";Draf;") : pmm.get(i));
        }
        Files.write(file(), lines);
    }

    private void threeRuns() throws Exception {
        String job = sample().toString();
        pmm = Files.readAllLines(file());
        for (int i = 0; i < DAYS.size(); i++) {
            drafts(DRAFTS.get(i));
            Said said = padan("jalankan", job, "--tanggal", DAYS.get(i));
            assertThat(said.code()).as(said.err()).isZero();
        }
    }

    private Path folder(int run) {
        return office.resolve(SampleOffice.RECAPS).resolveSibling(DAYS.get(run));
    }

    private static XSSFChart chart(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch().getCharts().stream()
                .filter(chart -> chart.getTitleText().getString().equals("Temuan terbuka sampai tenggat"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Timeout(120)
    void the_road_grows_run_by_run_and_is_the_same_on_both_databases() throws Exception {
        threeRuns();
        Map<String, String> onH2 = FolderBytes.of(folder(2));

        Said history = padan("riwayat");
        assertThat(history.code()).as(history.err()).isZero();
        assertThat(history.out())
                .contains("Job uji menuju tenggat 30 Juni 2026 (temuan, pegawai):")
                .containsPattern(
                        "(?m)^Tanggal +Terbuka +Tertahan +Baru +Beres +Kambuh +Perlu/minggu +Ramalan pada tenggat$")
                .containsPattern("(?m)^2026-06-15 .* baru 1 run$")
                .containsPattern("(?m)^2026-06-18 .* baru 2 run$")
                .containsPattern("(?m)^2026-06-22 .* \\d+ \\(\\d+ s\\.d\\. \\d+\\)$")
                .contains("Dengan laju sekarang tidak selesai sebelum tenggat: masih sekitar ");
        assertThat(history.out().substring(history.out().indexOf("Job uji")).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));

        try (XSSFWorkbook book =
                new XSSFWorkbook(Files.newInputStream(folder(2).resolve("Rekap - Pemerintah Kab. Sukajaya.xlsx")))) {
            var lines = chart(book.getSheet("Ringkasan")).getChartSeries().get(0);
            var open = lines.getSeries(0).getValuesData();
            assertThat(open.getPointCount()).isEqualTo(3);
            assertThat(open.getPointAt(0).doubleValue())
                    .isGreaterThan(open.getPointAt(1).doubleValue());
            assertThat(open.getPointAt(1).doubleValue())
                    .isGreaterThan(open.getPointAt(2).doubleValue());
            assertThat(lines.getSeriesCount()).isEqualTo(6);
        }
        assertThat(folder(2).resolve("Ringkasan BKD.xlsx")).isNotEmptyFile();
        assertThat(Files.readString(folder(2).resolve("jalan.json")))
                .contains("\"tanggal\" : \"2026-06-18\"", "\"perkiraan\" : \"tidak_sebelum_tenggat\"")
                .containsPattern(
                        "\"semua\" : \\{\\s+\"sisa_hari\" : 8,\\s+\"terbuka\" : \\d+,\\s+\"perubahan\" : -\\d+,");

        database = PostgresServer.freshDatabase();
        threeRuns();
        assertThat(FolderBytes.of(folder(2))).isEqualTo(onH2);
    }

    @Test
    @Timeout(120)
    void a_run_repeated_is_one_stop_and_an_earlier_day_does_not_see_a_later_one() throws Exception {
        threeRuns();
        Said again = padan("jalankan", office.resolve("uji.yml").toString(), "--tanggal", DAYS.get(2), "--paksa");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(padan("riwayat").out()).containsOnlyOnce("\n2026-06-22 ");

        Said earlier = padan("jalankan", office.resolve("uji.yml").toString(), "--tanggal", "2026-06-17");
        assertThat(earlier.code()).as(earlier.err()).isZero();
        assertThat(Files.readString(office.resolve(SampleOffice.RECAPS)
                        .resolveSibling("2026-06-17")
                        .resolve("jalan.json")))
                .contains("\"tanggal\" : \"2026-06-15\"", "\"tanggal\" : \"2026-06-17\"")
                .doesNotContain("2026-06-18", "2026-06-22");
    }

    @Test
    void of_a_run_that_is_not_published_nothing_is_put_down() throws Exception {
        sample();
        Path job = SampleOffice.job(office, "usia_hari: 14", "usia_hari: 0");
        assertThat(padan("jalankan", job.toString(), "--tanggal", "2026-06-18").code())
                .isEqualTo(ExitCode.NOT_PUBLISHED);

        assertThat(padan("riwayat").out()).contains("tidak terbit").doesNotContain("menuju tenggat");
    }
}
