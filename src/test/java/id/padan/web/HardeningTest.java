package id.padan.web;

import static id.padan.testing.ServedOffice.PASSWORD;
import static id.padan.testing.ServedOffice.PENGELOLA;
import static id.padan.testing.ServedOffice.PETUGAS;
import static id.padan.testing.ServedOffice.PIMPINAN;
import static id.padan.testing.Wire.PROXY;
import static id.padan.testing.Wire.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import id.padan.testing.Databases;
import id.padan.testing.ServedOffice;
import id.padan.testing.Wire;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** What a server must withstand before it may stand in a network. */
@Timeout(120)
final class HardeningTest {
    private static final int FREE = 20;
    private static final String HTTPS = "X-Forwarded-Proto: https";
    private static final Pattern LINK = Pattern.compile("https?://[^<\\s]*/undangan/");

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

    private static Wire wire(String from) {
        return new Wire(office.url(), from);
    }

    private static Wire signedIn(String login, String... headers) throws Exception {
        Wire wire = wire(PROXY);
        assertThat(wire.signIn(login, PASSWORD, headers).header("location")).endsWith("/");
        return wire;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            content-security-policy   | default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
            x-content-type-options    | nosniff
            x-frame-options           | DENY
            referrer-policy           | same-origin
            permissions-policy        | camera=(), microphone=(), geolocation=(), payment=(), usb=()
            cache-control             | no-cache, no-store, max-age=0, must-revalidate
            """)
    void every_answer_tells_the_browser_what_to_hold_back(String header, String value) throws Exception {
        Wire petugas = signedIn(PETUGAS);

        for (String path : new String[] {"/masuk", "/", "/akun", "/pengguna", "/tidak-ada", "/masuk?tunggu=x"}) {
            assertThat(petugas.get(path).header(header)).as(path).isEqualTo(value);
            assertThat(wire(PROXY).get(path).header(header)).as(path).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            127.0.0.1 | X-Forwarded-Proto: https | true
            127.0.0.1 | X-Forwarded-Proto: http  | false
            127.0.0.1 | X-Nothing: x             | false
            127.0.0.2 | X-Forwarded-Proto: https | false
            """)
    void behind_https_the_cookie_is_secure_and_browsers_stay_with_it(String from, String header, boolean secure)
            throws Exception {
        Wire.Answer form = wire(from).get("/masuk", header);

        String flags = "; Path=/; " + (secure ? "Secure; " : "") + "HttpOnly; SameSite=Lax";
        assertThat(form.header("set-cookie")).matches("padan=[0-9A-F]{32}" + flags);
        assertThat(form.header("strict-transport-security"))
                .isEqualTo(secure ? "max-age=31536000 ; includeSubDomains" : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            127.0.0.1 | https://padan.contoh.go.id/undangan/
            127.0.0.2 | http://padan.contoh.go.id/undangan/
            """)
    void a_link_is_named_as_the_browser_named_the_server(String from, String expected) throws Exception {
        Wire pengelola = wire(from);
        String[] proxy = {"Host: padan.contoh.go.id", HTTPS};
        pengelola.signIn(PENGELOLA, PASSWORD, proxy);
        String id = Pattern.compile("/pengguna/(\\d+)")
                .matcher(pengelola.get("/pengguna", proxy).body())
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElseThrow();

        String page = pengelola.post("/pengguna/" + id + "/tautan", "", proxy).body();

        Optional<String> link =
                LINK.matcher(page).results().map(MatchResult::group).findFirst();
        assertThat(link).contains(expected);
    }

    @Test
    void the_session_gets_another_number_at_signing_in_and_with_another_password() throws Exception {
        Wire petugas = wire(PROXY);
        petugas.get("/masuk");
        String before = petugas.session();
        petugas.signIn(PIMPINAN, PASSWORD);
        String after = petugas.session();
        Wire other = signedIn(PIMPINAN);

        assertThat(after).isNotEqualTo(before);
        assertThat(wire(PROXY).get("/", "Cookie: padan=" + before).status()).isEqualTo(302);
        assertThat(wire(PROXY).get("/", "Cookie: padan=" + after).status()).isEqualTo(200);

        String fresh = "perahu-kunyit-lonceng";
        Wire.Answer changed = petugas.post(
                "/akun/sandi", "lama=" + PASSWORD.replace(' ', '+') + "&sandi=" + fresh + "&ulang=" + fresh);
        assertThat(changed.header("location")).endsWith("/akun?diganti");
        assertThat(petugas.session()).isNotEqualTo(after);
        assertThat(petugas.get("/").status()).isEqualTo(200);
        assertThat(other.get("/").status()).as("another browser's session").isEqualTo(302);
        assertThat(wire(PROXY).get("/", "Cookie: padan=" + after).status()).isEqualTo(302);
        petugas.post("/akun/sandi", "lama=" + fresh + "&sandi=" + PASSWORD + "&ulang=" + PASSWORD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            127.0.0.1 | 203.0.113.7, 203.0.113.8 | true
            127.0.0.9 | 203.0.113.9, 203.0.114.1 | false
            """)
    void only_a_proxy_says_for_whom_it_asks(String from, String addresses, boolean believed) throws Exception {
        String guesser = "X-Forwarded-For: " + addresses.substring(0, addresses.indexOf(','));
        String other = "X-Forwarded-For: " + addresses.substring(addresses.indexOf(' ') + 1);
        String last = "";
        for (int n = 0; n <= FREE + 1; n++) {
            last = wire(from)
                    .signIn("hantu" + from.substring(8) + n, "x", guesser)
                    .header("location");
        }

        assertThat(last).contains("/masuk?tunggu=");
        assertThat(wire(from).signIn("siapa" + from.substring(8), "x", other).header("location"))
                .contains(believed ? "/masuk?gagal" : "/masuk?tunggu=");
    }

    @Test
    void a_locked_login_is_told_in_words_how_long_to_wait() throws Exception {
        Wire guesser = wire(PROXY);
        String location = "";
        for (int n = 0; n < 4; n++) {
            location = guesser.signIn("hantu.kunci", "x").header("location");
        }

        String page =
                guesser.get(location.substring(location.indexOf("/masuk"))).body();
        assertThat(page)
                .containsPattern("Terlalu banyak percobaan yang gagal\\. Tunggu (30|2\\d) detik, lalu coba lagi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/%2F%2Fevil.example",
                "/\\evil.example",
                "/?tujuan=https://evil.example/",
                "/masuk?continue=https://evil.example/",
                "https://evil.example/",
                "/akun?x=@evil.example"
            })
    void signing_in_leads_nowhere_else(String path) throws Exception {
        Wire victim = wire(STRANGER);
        victim.get(path, "X-Forwarded-Host: evil.example");

        String location = wire(victim).header("location");

        assertThat(location).startsWith(office.url() + "/");
    }

    private static Wire.Answer wire(Wire victim) throws Exception {
        return victim.signIn(PETUGAS, PASSWORD, "X-Forwarded-Host: evil.example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /masuk?tunggu=x                 | 400
            GET    | /pengguna/catatan?hal=x         | 400
            GET    | /pengguna/99999999999999999999  | 400
            GET    | /pengguna/99999                 | 404
            GET    | /%zz                            | 400
            GET    | /a/../../etc/passwd             | 400
            GET    | /%2e%2e/etc/passwd              | 400
            GET    | /aset/..%2f..%2fapplication.properties | 400
            GET    | /aset/tidak-ada                 | 404
            GET    | /error                          | 403
            GET    | /actuator/env                   | 403
            TRACE  | /                               | 405
            PUT    | /masuk                          | 403
            DELETE | /                               | 403
            PATCH  | /pengguna/1                     | 403
            ZZZ    | /                               | 400
            POST   | /pengguna/baru                  | 403
            """)
    void what_goes_wrong_gives_nothing_away(String method, String path, int status) throws Exception {
        Wire.Answer answer = signedIn(PENGELOLA).send(method, path, "");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body())
                .doesNotContainIgnoringCase(
                        "exception", "tomcat", "apache", "spring", "\tat ", "java.", "id.padan", "trace");
        assertThat(answer.header("server") + answer.header("x-powered-by")).isEmpty();
    }

    @Test
    void a_form_that_is_far_too_large_is_not_read() throws Exception {
        Wire guesser = wire(PROXY);

        Wire.Answer answer = guesser.post("/masuk", "akun=" + "x".repeat(300_000));

        assertThat(answer.status()).isGreaterThanOrEqualTo(400).isLessThan(500);
        assertThat(answer.body()).doesNotContainIgnoringCase("exception", "tomcat");
    }

    @Test
    void a_session_that_is_not_used_ends() {
        assertThat(office.server().parts(TomcatServletWebServerFactory.class))
                .singleElement()
                .satisfies(
                        server -> assertThat(server.getSettings().getSession().getTimeout())
                                .isEqualTo(Duration.ofHours(2)));
    }

    @Test
    void whoever_brings_an_unknown_session_must_sign_in() throws Exception {
        Wire.Answer answer = wire(PROXY).get("/akun", "Cookie: padan=" + "A".repeat(32));

        assertThat(answer.header("location")).endsWith("/masuk");
    }
}
