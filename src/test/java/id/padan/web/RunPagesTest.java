package id.padan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.ledger.BookLine;
import id.padan.ledger.Group;
import id.padan.ledger.InputRecord;
import id.padan.recap.Cover;
import id.padan.recap.OfficeTime;
import id.padan.road.Heads;
import id.padan.testing.Browser;
import id.padan.testing.Databases;
import id.padan.testing.PublishedRun;
import id.padan.testing.ServedOffice;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RunPagesTest {
    @TempDir
    static Path folder;

    static ServedOffice office;
    static Path job;

    @BeforeAll
    static void serve_two_runs() throws Exception {
        office = ServedOffice.in(folder, Databases.h2(folder));
        job = folder.resolve("uji.yml");
        changePmm();
        assertThat(PublishedRun.of(office.bench(), job)).isEqualTo(2);
    }

    /** A few people less in PMM: what they were found with is gone, and SIASN misses them there. */
    private static void changePmm() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("berkas"), "pmm-*.csv")) {
            Path pmm = files.iterator().next();
            List<String> lines = new ArrayList<>(Files.readAllLines(pmm));
            lines.subList(10, 13).clear();
            Files.write(pmm, lines);
        }
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static String name(String instansi) {
        return office.bench().reader().groups(1, false).stream()
                .filter(group -> group.instansi().key().equals(instansi))
                .findFirst()
                .map((Group group) -> Cover.nameOf(group))
                .orElseThrow()
                .replace("'", "&#39;");
    }

    private static long judged(long run) {
        return office.bench().lookUps().standings().of(run).orElseThrow().heads().stream()
                .mapToLong(Heads::judged)
                .sum();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            petugas,   true
            pimpinan,  true
            pengelola, true
            admin,     false
            """)
    void everybody_sees_the_runs_and_figures_of_all_only_who_sees_everywhere(String login, boolean everywhere)
            throws Exception {
        Browser.Page page = office.browser(login).get("/riwayat");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("/riwayat/1\"", "/riwayat/2\"", "terbit", "pmm-");
        assertThat(page.text().contains("</span> temuan</span>")).isEqualTo(everywhere);
        assertThat(page.text().contains(">Baris</th>")).isEqualTo(everywhere);
    }

    @Test
    void a_run_shows_its_files_whole_its_books_and_how_long_each_step_took() throws Exception {
        String page = office.browser(ServedOffice.PETUGAS).get("/riwayat/1").text();

        for (InputRecord input : office.bench().reader().inputs(1)) {
            assertThat(page).contains(input.sha256(), input.file());
        }
        assertThat(page).contains("rekonsiliasi PMM", "tutup neraca", "detik", "Temuan baru", "seimbang");
        assertThat(page).contains(name(office.instansi()), name(office.otherInstansi()));
        assertThat(page).doesNotContain("tidak seimbang");
    }

    @Test
    void an_admin_sees_the_files_and_own_books_only() throws Exception {
        String page = office.browser(ServedOffice.ADMIN).get("/riwayat/1").text();
        long own = office.bench().reader().books(1).stream()
                .filter(line -> line.instansi().key().equals(office.instansi()))
                .mapToLong(BookLine::read)
                .max()
                .orElseThrow();

        assertThat(page).contains(office.bench().reader().inputs(1).get(0).sha256());
        assertThat(page)
                .contains(
                        name(office.instansi()),
                        ">" + new Words(new OfficeTime(ZoneId.of("Asia/Jakarta"))).number(own) + "<");
        assertThat(page).doesNotContain(name(office.otherInstansi())).doesNotContain(">Baris</th>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/riwayat/3",
                "/riwayat/0",
                "/riwayat/abc",
                "/riwayat/3/ditolak.csv",
                "/riwayat/banding?dari=1&ke=3"
            })
    void a_run_that_is_not_there_is_not_found(String path) throws Exception {
        assertThat(office.browser(ServedOffice.PETUGAS).get(path).status()).isEqualTo(404);
    }

    @Test
    void rejected_rows_come_as_a_file_and_leave_a_trace() throws Exception {
        Browser.Page file = office.browser(ServedOffice.PETUGAS).get("/riwayat/1/ditolak.csv");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().get("content-disposition")).contains("ditolak-run-1.csv");
        assertThat(file.text()).startsWith("\uFEFFJENIS;INSTANSI;BERKAS").doesNotContainPattern("\\d{18}");
        assertThat(file.text().lines().count()).isGreaterThan(1);
        assertThat(office.bench().audit(1).get(0).action()).isEqualTo("unduh");
        assertThat(office.bench().audit(1).get(0).about()).isEqualTo("baris ditolak, run 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {ServedOffice.ADMIN, ServedOffice.PIMPINAN, ServedOffice.PENGELOLA})
    void rejected_rows_are_for_those_who_run(String login) throws Exception {
        assertThat(office.browser(login).get("/riwayat/1/ditolak.csv").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/riwayat/banding", "/riwayat/banding?dari=1&ke=2", "/riwayat/banding?dari=2&ke=1"})
    void two_runs_are_compared_the_older_one_first(String path) throws Exception {
        String page = office.browser(ServedOffice.PIMPINAN).get(path).text();

        assertThat(page).contains("Run <span>1</span> dan run <span>2</span>", "berubah", "sama");
        assertThat(page).contains(name(office.instansi()), name(office.otherInstansi()));
        assertThat(judged(2)).isLessThan(judged(1));
        assertThat(page)
                .contains(">" + new Words(new OfficeTime(ZoneId.of("Asia/Jakarta"))).difference(judged(2) - judged(1))
                        + "<")
                .contains("Kambuh");
    }

    @Test
    void a_run_beside_itself_differs_in_nothing() throws Exception {
        String page = office.browser(ServedOffice.PETUGAS)
                .get("/riwayat/banding?dari=2&ke=2")
                .text();

        assertThat(page)
                .contains("run yang sama")
                .doesNotContain("berubah</span>")
                .doesNotContain(">"
                        + new Words(new OfficeTime(ZoneId.of("Asia/Jakarta"))).difference(judged(2) - judged(1)) + "<");
    }

    @Test
    void an_admin_compares_own_figures_only() throws Exception {
        String page = office.browser(ServedOffice.ADMIN).get("/riwayat/banding").text();

        assertThat(page).contains(name(office.instansi())).doesNotContain(name(office.otherInstansi()));
    }
}
