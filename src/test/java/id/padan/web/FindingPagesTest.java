package id.padan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.ledger.Area;
import id.padan.ledger.AuditRecord;
import id.padan.ledger.FindingQuery;
import id.padan.ledger.FoundFinding;
import id.padan.ledger.FoundFindings;
import id.padan.recap.OfficeTime;
import id.padan.testing.Browser;
import id.padan.testing.Databases;
import id.padan.testing.ServedOffice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FindingPagesTest {
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9a-f])\\d{18}(?!\\d)");

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

    private static FoundFindings all(Area area) {
        return office.bench().lookUps().findings().find(1, FindingQuery.all(area), 0, Integer.MAX_VALUE);
    }

    private static Area only(String instansi) {
        return new Area.Only(Set.of(instansi));
    }

    /** Somebody with a whole NIP. */
    private static FoundFinding someone(String instansi) {
        return all(only(instansi)).findings().stream()
                .filter(one -> NUMBER.matcher(one.nip()).matches())
                .findFirst()
                .orElseThrow();
    }

    private static AuditRecord last() {
        return office.bench().audit(1).get(0);
    }

    private static String total(long number) {
        return "<strong>" + new Words(new OfficeTime(ZoneId.of("Asia/Jakarta"))).number(number) + "</strong> temuan";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void the_list_masks_every_number_and_leaves_a_trace() throws Exception {
        Browser.Page page = office.browser(ServedOffice.PETUGAS).get("/temuan");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains(total(all(Area.EVERYWHERE).total()), "nomor <span>1</span>");
        assertThat(NUMBER.matcher(page.text()).find()).isFalse();
        assertThat(page.bytes().length).isLessThan(100_000);
        assertThat(last().action()).isEqualTo("lihat");
        assertThat(last().who()).isEqualTo(ServedOffice.PETUGAS);
        assertThat(last().about()).startsWith("temuan, 50 dari ").contains("halaman 1", "run 1");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            pimpinan,  /temuan
            pengelola, /temuan
            pimpinan,  /temuan/1
            pengelola, /temuan/1
            """)
    void who_sees_no_persons_sees_no_findings(String login, String path) throws Exception {
        assertThat(office.browser(login).get(path).status()).isEqualTo(403);
    }

    @Test
    void an_admin_finds_own_findings_only() throws Exception {
        Browser browser = office.browser(ServedOffice.ADMIN);
        FoundFinding other = someone(office.otherInstansi());

        assertThat(browser.get("/temuan").text())
                .contains(total(all(only(office.instansi())).total()));
        assertThat(browser.get("/temuan?nip=" + other.nip()).text()).contains("Tidak ada temuan yang cocok");
        assertThat(browser.get("/temuan?instansi=" + encoded(office.otherInstansi()))
                        .text())
                .as("another's instansi is not to choose from, so it is not asked")
                .contains(total(all(only(office.instansi())).total()));
    }

    @Test
    void whoever_sees_all_may_choose_one() throws Exception {
        assertThat(office.browser(ServedOffice.PETUGAS)
                        .get("/temuan?instansi=" + encoded(office.otherInstansi()))
                        .text())
                .contains(total(all(only(office.otherInstansi())).total()));
    }

    @Test
    void somebody_is_found_by_number_and_by_name_and_neither_lands_in_the_audit() throws Exception {
        Browser browser = office.browser(ServedOffice.ADMIN);
        FoundFinding one = someone(office.instansi());
        String digits = one.nip().substring(one.nip().length() - 6);

        for (String query : List.of("nip=" + one.nip(), "nip=" + digits, "nama=" + encoded(one.nama()))) {
            Browser.Page page = browser.get("/temuan?" + query);
            assertThat(page.text()).as(query.substring(0, 4)).contains("href=\"/temuan/" + one.life() + "\"");
        }
        assertThat(office.bench().audit(10).toString())
                .doesNotContain(one.nip())
                .doesNotContain(digits)
                .doesNotContain(one.nama());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "12", "1985033020100120011", "1985O330"})
    void a_number_that_cannot_be_looked_for_is_told_and_looked_for_by_nobody(String nip) throws Exception {
        Browser browser = office.browser(ServedOffice.PETUGAS);
        AuditRecord before = last();

        Browser.Page page = browser.get("/temuan?nip=" + nip);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Isian NIP tidak dapat dicari", "sekurangnya 3 angka");
        assertThat(last()).isEqualTo(before);
    }

    @Test
    void nothing_found_is_said_and_leaves_no_trace() throws Exception {
        Browser browser = office.browser(ServedOffice.PETUGAS);
        AuditRecord before = last();

        assertThat(browser.get("/temuan?nama=%25%25").text()).contains("Tidak ada temuan yang cocok");
        assertThat(last()).isEqualTo(before);
    }

    @Test
    void pages_keep_what_is_asked() throws Exception {
        Browser browser = office.browser(ServedOffice.PETUGAS);

        Browser.Page first = browser.get("/temuan?keadaan=terbuka&sekolah=sd");
        Browser.Page second = browser.get("/temuan?keadaan=terbuka&sekolah=sd&halaman=2");
        Browser.Page far = browser.get("/temuan?halaman=100000");

        assertThat(first.text()).contains("/temuan?sekolah=sd&amp;keadaan=terbuka&amp;halaman=2");
        assertThat(second.text()).contains("nomor <span>51</span>", "halaman=1");
        assertThat(far.status()).isEqualTo(200);
        assertThat(far.text()).contains("Sebelumnya").doesNotContain("Berikutnya");
    }

    @Test
    void a_finding_shows_three_systems_masked_and_leaves_its_number_in_the_audit() throws Exception {
        FoundFinding one = someone(office.instansi());

        Browser.Page page = office.browser(ServedOffice.ADMIN).get("/temuan/" + one.life());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("<h2>PMM</h2>", "<h2>SIASN</h2>", "<h2>e-Kinerja</h2>", "Cara memperbaiki")
                .contains("Pertama kali ditemukan.", "Tampilkan NIP");
        assertThat(NUMBER.matcher(page.text()).find()).isFalse();
        assertThat(last().action() + " " + last().about()).isEqualTo("lihat temuan " + one.life());
    }

    @Test
    void every_finding_has_its_page() throws Exception {
        Browser browser = office.browser(ServedOffice.PETUGAS);
        Map<String, FoundFinding> oneOfEach = all(Area.EVERYWHERE).findings().stream()
                .collect(
                        Collectors.toMap(one -> one.code() + "/" + one.subkind(), one -> one, (first, other) -> first));

        for (FoundFinding one : oneOfEach.values()) {
            Browser.Page page = browser.get("/temuan/" + one.life());
            assertThat(page.status()).as(one.code()).isEqualTo(200);
            assertThat(NUMBER.matcher(page.text()).find()).as(one.code()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/temuan/999999", "/temuan/0", "/temuan/abc", "/temuan/-1"})
    void what_is_not_there_is_not_found(String path) throws Exception {
        assertThat(office.browser(ServedOffice.PETUGAS).get(path).status()).isEqualTo(404);
    }

    @Test
    void anothers_finding_does_not_exist() throws Exception {
        FoundFinding other = someone(office.otherInstansi());
        Browser browser = office.browser(ServedOffice.ADMIN);
        AuditRecord before = last();

        assertThat(browser.get("/temuan/" + other.life()).status()).isEqualTo(404);
        Browser.Page form = browser.get("/");
        assertThat(browser.post("/temuan/" + other.life(), Map.of(), form).status())
                .isEqualTo(404);
        assertThat(last()).isEqualTo(before);
    }

    @Test
    void a_number_is_shown_once_asked_for_and_on_that_page_only() throws Exception {
        FoundFinding one = someone(office.instansi());
        Browser browser = office.browser(ServedOffice.ADMIN);
        String path = "/temuan/" + one.life();

        Browser.Page shown = browser.post(path, Map.of(), browser.get(path));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text()).contains(one.nip());
        assertThat(shown.headers().get("cache-control")).contains("no-store");
        assertThat(last().action() + " " + last().about()).isEqualTo("lihat nip temuan " + one.life());
        assertThat(browser.get(path).text()).doesNotContain(one.nip());
    }

    @Test
    void without_its_token_no_number_is_shown() throws Exception {
        FoundFinding one = someone(office.instansi());
        Browser browser = office.browser(ServedOffice.ADMIN);

        Browser.Page refused = browser.post("/temuan/" + one.life(), Map.of(), browser.get("/aset/padan.svg"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).doesNotContain(one.nip());
    }
}
