package id.padan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.answer.ReturnedBook;
import id.padan.answer.ReturnedBooks;
import id.padan.testing.Browser;
import id.padan.testing.Databases;
import id.padan.testing.SampleOffice;
import id.padan.testing.ServedOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InstansiPageTest {
    private static final Pattern WHOLE_NIP = Pattern.compile("(?<!\\d)[12]\\d{17}(?!\\d)");

    @TempDir
    static Path folder;

    static ServedOffice office;

    @BeforeAll
    static void serve() throws Exception {
        office = ServedOffice.in(folder, Databases.h2(folder));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            petugas,    own,   200
            petugas,    other, 200
            admin,      own,   200
            admin,      other, 404
            admin.lain, own,   404
            admin.lain, other, 200
            pimpinan,   own,   200
            pengelola,  own,   200
            """)
    void a_page_opens_for_those_whose_it_is(String login, String whose, int status) throws Exception {
        String page = InstansiPath.of(whose.equals("own") ? office.instansi() : office.otherInstansi());
        Browser browser = office.browser(login);

        assertThat(browser.get(page).status()).isEqualTo(status);
        assertThat(browser.get(page + "/tugas").status()).isEqualTo(status);
        assertThat(WHOLE_NIP.matcher(browser.get(page + "/tugas").text()).find())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            petugas,    own,   200
            admin,      own,   200
            admin,      other, 404
            pimpinan,   own,   403
            pengelola,  own,   403
            """)
    void reports_are_for_those_who_see_persons(String login, String whose, int status) throws Exception {
        String page = InstansiPath.of(whose.equals("own") ? office.instansi() : office.otherInstansi());
        Browser browser = office.browser(login);

        for (String paper : new String[] {"rekap", "nota-dinas", "slip-sekolah"}) {
            Browser.Page file = browser.get(page + "/unduh/1/" + paper);
            assertThat(file.status()).as(paper).isEqualTo(status);
        }
    }

    @Test
    void a_workbook_is_the_published_one_byte_for_byte_and_its_owners_alone() throws Exception {
        Browser.Page file =
                office.browser(ServedOffice.ADMIN).get(InstansiPath.of(office.instansi()) + "/unduh/1/rekap");

        assertThat(file.headers())
                .containsEntry("cache-control", "no-store")
                .hasEntrySatisfying(
                        "content-disposition",
                        how -> assertThat(how)
                                .startsWith("attachment; filename=\"Rekap - ")
                                .contains("2026-06-15.xlsx"));
        Path saved = Files.write(folder.resolve("diunduh.xlsx"), file.bytes());
        ReturnedBook book = ReturnedBooks.read(saved);
        assertThat(book.manifest().instansiKey()).isEqualTo(office.instansi());
        assertThat(book.manifest().run()).isEqualTo(1);
        Path published = office.folder()
                .resolve(SampleOffice.RECAPS)
                .resolve("Rekap - " + book.manifest().instansi() + ".xlsx");
        assertThat(saved).hasSameBinaryContentAs(published);
        assertThat(office.bench().audit(50))
                .anyMatch(record -> record.action().equals("unduh")
                        && record.who().equals(ServedOffice.ADMIN)
                        && record.about().contains("run 1"));
    }

    @Test
    void what_is_not_found_still_leads_everywhere_else() throws Exception {
        Browser.Page other = office.browser(ServedOffice.ADMIN).get(InstansiPath.of(office.otherInstansi()));

        assertThat(other.status()).isEqualTo(404);
        assertThat(other.text()).contains("Tidak ditemukan", "href=\"/temuan\"", "Keluar");
    }

    @Test
    void an_admin_of_one_instansi_is_led_straight_to_it_and_others_get_the_list() throws Exception {
        assertThat(office.browser(ServedOffice.ADMIN).get("/instansi").path())
                .isEqualTo(InstansiPath.of(office.instansi()));
        String list = office.browser(ServedOffice.PETUGAS).get("/instansi").text();
        assertThat(list)
                .contains(InstansiPath.of(office.instansi()), InstansiPath.of(office.otherInstansi()), "temuan.csv");
        assertThat(office.browser(ServedOffice.PIMPINAN).get("/instansi").text())
                .doesNotContain("temuan.csv");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            petugas,   ringkasan-bkd, 200
            petugas,   temuan,        200
            petugas,   ..%2Fuji.yml,  400
            petugas,   rahasia,       404
            admin,     temuan,        404
            pimpinan,  temuan,        403
            pengelola, temuan,        403
            """)
    void files_of_the_whole_office_are_the_petugas_alone(String login, String file, int status) throws Exception {
        assertThat(office.browser(login).get("/instansi/berkas/" + file).status())
                .isEqualTo(status);
    }

    @Test
    void who_may_not_see_persons_reads_no_name_in_the_tasks() throws Exception {
        String page = InstansiPath.of(office.instansi()) + "/tugas";
        String seen = office.browser(ServedOffice.PETUGAS).get(page).text();
        String figures = office.browser(ServedOffice.PIMPINAN).get(page).text();

        assertThat(seen).contains("••••");
        assertThat(figures).doesNotContain("••••");
        long records = office.bench().audit(200).stream()
                .filter(record ->
                        record.action().equals("lihat") && record.who().equals(ServedOffice.PIMPINAN))
                .count();
        assertThat(records).isZero();
    }
}
