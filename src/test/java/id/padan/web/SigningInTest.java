package id.padan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.testing.Browser;
import id.padan.testing.Databases;
import id.padan.testing.ServedOffice;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SigningInTest {
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
    @ValueSource(
            strings = {
                ServedOffice.PETUGAS,
                ServedOffice.ADMIN,
                ServedOffice.OTHER_ADMIN,
                ServedOffice.PIMPINAN,
                ServedOffice.PENGELOLA
            })
    void every_role_is_led_to_beranda(String login) throws Exception {
        Browser.Page home = office.browser().signIn(login, ServedOffice.PASSWORD);

        assertThat(home.path()).isEqualTo("/");
        assertThat(home.text()).contains("Menuju tenggat");
    }

    @Test
    void nobody_sees_anything_before_signing_in() throws Exception {
        Browser.Page page = office.browser().get("/");

        assertThat(page.path()).isEqualTo("/masuk");
        assertThat(page.text()).doesNotContain("Menuju tenggat");
    }

    @Test
    void the_session_before_signing_in_is_worth_nothing_after() throws Exception {
        Browser browser = office.browser();
        Browser.Page form = browser.get("/masuk");
        Browser.Page home = browser.signIn(ServedOffice.PETUGAS, ServedOffice.PASSWORD);

        assertThat(form.headers().get("set-cookie")).startsWith("padan=").contains("HttpOnly", "SameSite=Lax");
        assertThat(home.status()).isEqualTo(200);
        Browser thief = office.browser();
        assertThat(thief.get("/").path()).isEqualTo("/masuk");
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        Browser browser = office.browser(ServedOffice.PETUGAS);

        Browser.Page refused = browser.post("/keluar", Map.of(), browser.get("/aset/padan.svg"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(browser.get("/").path()).isEqualTo("/");
    }

    @Test
    void whoever_signs_out_is_out() throws Exception {
        Browser browser = office.browser(ServedOffice.PIMPINAN);

        browser.post("/keluar", Map.of(), browser.get("/"));

        assertThat(browser.get("/").path()).isEqualTo("/masuk");
    }
}
