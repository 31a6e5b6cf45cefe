package id.padan.web;

import static id.padan.testing.ServedOffice.PASSWORD;
import static id.padan.testing.ServedOffice.PENGELOLA;
import static org.assertj.core.api.Assertions.assertThat;

import id.padan.account.Account;
import id.padan.account.AccountDesk;
import id.padan.account.Change;
import id.padan.account.Draft;
import id.padan.account.Role;
import id.padan.account.jdbc.AccountTables;
import id.padan.testing.Browser;
import id.padan.testing.Databases;
import id.padan.testing.ServedOffice;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pengguna, Catatan and Akun saya, as a pengelola and an officer meet them. */
@Timeout(120)
final class AccountsPageTest {
    private static final Pattern LINK = Pattern.compile(">(http[^<]*)(/undangan/[\\w-]{43})<");
    private static final String FRESH = "perahu-kunyit-lonceng";
    private static final String GONE = "0123456789abcdef0123456789abcdef";

    @TempDir
    static Path folder;

    static ServedOffice office;
    static Browser pengelola;

    @BeforeAll
    static void serve() throws Exception {
        office = ServedOffice.in(folder, Databases.h2(folder));
        pengelola = office.browser(PENGELOLA);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static AccountDesk desk() {
        return new AccountDesk(
                AccountTables.in(office.bench().database(), office.bench().auditBook())
                        .accounts());
    }

    private static Account made(String login, Role role, Set<String> instansi) {
        Draft draft = new Draft("Tono Sutrisno", role, instansi, "", false);
        return ((Change.Done) desk().create("uji", login, draft, Instant.now())).account();
    }

    private static Map<String, String> fields(Account account) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("nama", account.profile().nama());
        fields.put("peran", account.role().name());
        fields.put("email", account.profile().email());
        fields.put("versi", Integer.toString(account.version()));
        return fields;
    }

    private static Browser.Page post(String path, Map<String, String> fields) throws Exception {
        return pengelola.post(path, fields, pengelola.get("/pengguna"));
    }

    @Test
    void a_new_account_comes_with_a_link_that_is_shown_once_and_works_once() throws Exception {
        Map<String, String> fields = Map.of(
                "akun", "Dewi.Lestari",
                "nama", "Dewi Lestari",
                "peran", "ADMIN_INSTANSI",
                "instansi", office.instansi(),
                "email", "dewi@contoh.go.id",
                "surat", "ya");
        Browser.Page shown = post("/pengguna/baru", fields);
        Matcher link = LINK.matcher(shown.text());
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).isEqualTo(office.url());
        assertThat(shown.text()).contains("Berlaku sampai", "hanya tampil sekarang");
        assertThat(shown.headers().get("cache-control")).contains("no-store");
        assertThat(pengelola.get("/pengguna").text())
                .contains("Dewi Lestari", "dewi@contoh.go.id", "menerima surat", "belum memberi kata sandi")
                .doesNotContain("/undangan/");

        Browser dewi = office.browser();
        String path = link.group(2);
        dewi.post(path, Map.of("sandi", FRESH, "ulang", FRESH), dewi.get(path));
        assertThat(dewi.signIn("dewi.lestari", FRESH).path()).isEqualTo("/");
        assertThat(dewi.get("/akun").text())
                .contains("Dewi Lestari", "admin instansi", "dewi@contoh.go.id, menerima surat");
        assertThat(office.browser().get(path).text()).contains("Tautan ini tidak berlaku");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            r         | Rina   | PIMPINAN       | ""      | 3 sampai 40 huruf
            pimpinan  | Rina   | PIMPINAN       | ""      | sudah dipakai akun lain
            rina.baru | ""     | PIMPINAN       | ""      | Isi nama orangnya
            rina.baru | Rina   | ADMIN_INSTANSI | ""      | Instansi belum dipilih
            rina.baru | Rina   | RAJA           | ""      | Peran belum dipilih
            rina.baru | Rina   | PIMPINAN       | bukan   | Yang diterima: satu alamat
            """)
    void what_cannot_be_made_is_told_in_words(String login, String nama, String role, String email, String problem)
            throws Exception {
        Browser.Page page = post("/pengguna/baru", Map.of("akun", login, "nama", nama, "peran", role, "email", email));

        assertThat(page.text()).contains(problem, "value=\"" + login + "\"").doesNotContain("/undangan/");
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten_and_said_so() throws Exception {
        Account read = made("tono.versi", Role.PIMPINAN, Set.of());
        desk().change("uji", read, new Draft("Tono S.", Role.PIMPINAN, Set.of(), "", false), Instant.now());
        Map<String, String> fields = fields(read);
        fields.put("nama", "Tono Lain");

        for (String path : new String[] {"", "/nonaktif", "/aktif"}) {
            Browser.Page page = post("/pengguna/" + read.id() + path, fields);
            assertThat(page.text()).as(path).contains("baru saja diubah orang lain");
        }
        Account now = desk().find(read.id()).orElseThrow();
        assertThat(now.profile().nama()).isEqualTo("Tono S.");
        assertThat(now.active()).isTrue();
    }

    @Test
    void an_instansi_that_is_gone_stays_shown_and_kept() throws Exception {
        Account admin = made("tono.instansi", Role.ADMIN_INSTANSI, Set.of(GONE));
        String form = pengelola.get("/pengguna/" + admin.id()).text();

        assertThat(form).containsPattern("value=\"" + GONE + "\" checked");
        assertThat(form).contains("tidak ada di run terbaru");
        Map<String, String> fields = fields(admin);
        fields.put("instansi", GONE);
        fields.put("nama", "Tono Tetap");
        assertThat(post("/pengguna/" + admin.id(), fields).text()).contains("Perubahan tersimpan", "Tono Tetap");
        assertThat(desk().find(admin.id()).orElseThrow().profile().scope().instansi())
                .containsExactly(GONE);
    }

    @Test
    void whoever_is_deactivated_is_out_at_once_and_in_again_when_activated() throws Exception {
        Account rina = desk().named(ServedOffice.PETUGAS).orElseThrow();
        Browser petugas = office.browser(ServedOffice.PETUGAS);
        post("/pengguna/" + rina.id() + "/nonaktif", fields(rina));

        assertThat(petugas.get("/").path()).isEqualTo("/masuk");
        assertThat(petugas.signIn(ServedOffice.PETUGAS, PASSWORD).text()).contains("atau akun ini tidak aktif");
        assertThat(pengelola.get("/pengguna").text()).contains(">nonaktif<");
        assertThat(post("/pengguna/" + rina.id() + "/tautan", Map.of()).text()).contains("tautan tidak dibuat");

        post("/pengguna/" + rina.id() + "/aktif", fields(desk().find(rina.id()).orElseThrow()));
        assertThat(petugas.signIn(ServedOffice.PETUGAS, PASSWORD).path()).isEqualTo("/");
    }

    @Test
    void the_last_pengelola_stays() throws Exception {
        Account joko = desk().named(PENGELOLA).orElseThrow();

        assertThat(post("/pengguna/" + joko.id() + "/nonaktif", fields(joko)).text())
                .contains("satu-satunya pengelola");
    }

    @Test
    void the_audit_is_filtered_and_speaks_of_instansi_by_name() throws Exception {
        Account budi = desk().named(ServedOffice.ADMIN).orElseThrow();
        made("tono.catatan", Role.ADMIN_INSTANSI, budi.profile().scope().instansi());

        String about = pengelola.get("/pengguna/catatan?akun=tono.catatan").text();
        assertThat(about).contains("akun tono.catatan", "Tono Sutrisno, admin instansi Pemerintah");
        assertThat(about).doesNotContain("akun pimpinan", office.instansi());
        assertThat(pengelola.get("/pengguna/catatan?tindakan=terbit").text())
                .contains("<span>terbit</span>")
                .doesNotContain("akun tono.catatan");
        assertThat(pengelola.get("/pengguna/catatan?hari=2001-01-01").text()).contains("Tidak ada catatan");
        assertThat(pengelola.get("/pengguna/catatan?hari=kemarin").text()).contains("tidak terbaca");
    }

    @Test
    void a_long_audit_is_turned_over_page_by_page() throws Exception {
        for (int n = 0; n < 60; n++) {
            made("panjang" + n + "x", Role.PIMPINAN, Set.of());
        }
        String first = pengelola.get("/pengguna/catatan?tindakan=akun+dibuat").text();

        assertThat(first).contains("akun panjang59x", "hal=2").doesNotContain("akun panjang5x", "Lebih baru");
        assertThat(pengelola.get("/pengguna/catatan?tindakan=akun+dibuat&hal=2").text())
                .contains("akun panjang5x", "Lebih baru")
                .doesNotContain("akun panjang59x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gunung hijau pagi | singkat               | singkat               | terlalu pendek
            gunung hijau pagi | kompas-teratai-senja  | kompas-teratai-malam  | tidak sama
            gunung hijau pagi | gunung hijau pagi     | gunung hijau pagi     | sama dengan yang lama
            salah-ketik       | kompas-teratai-senja  | kompas-teratai-senja  | Kata sandi lama tidak cocok
            """)
    void a_password_that_cannot_be_changed_says_why(String old, String fresh, String again, String problem)
            throws Exception {
        Browser sari = office.browser(ServedOffice.OTHER_ADMIN);

        Browser.Page page =
                sari.post("/akun/sandi", Map.of("lama", old, "sandi", fresh, "ulang", again), sari.get("/akun"));

        assertThat(page.text()).contains(problem).doesNotContain(old, fresh);
        assertThat(office.browser(ServedOffice.OTHER_ADMIN).get("/akun").path()).isEqualTo("/akun");
    }
}
