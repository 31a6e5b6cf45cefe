package id.padan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.testing.Browser;
import id.padan.testing.Databases;
import id.padan.testing.ServedOffice;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answers are what the OpenAPI document says, for every role. */
final class ApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    static ServedOffice office;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void serve() throws Exception {
        office = ServedOffice.in(folder, Databases.h2(folder));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private HttpResponse<String> get(String path, String login, String password) throws Exception {
        String both = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(URI.create(office.url() + path))
                        .header("Authorization", "Basic " + both)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String login) throws Exception {
        return get(path, login, ServedOffice.PASSWORD);
    }

    private JsonNode document() throws Exception {
        return JSON.readTree(get("/api/v1/openapi.json", ServedOffice.PIMPINAN).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {ServedOffice.PETUGAS, ServedOffice.ADMIN, ServedOffice.PIMPINAN, ServedOffice.PENGELOLA})
    void every_answer_is_as_the_document_says(String login) throws Exception {
        JsonNode document = document();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            String asked = path.getKey().replace("{key}", office.instansi());
            HttpResponse<String> answer = get(asked, login);
            assertThat(answer.statusCode()).as(asked).isEqualTo(200);
            JsonNode schema = path.getValue().at("/get/responses/200/content/application~1json/schema");
            assertThat(new SchemaWalk(document).faults(schema, JSON.readTree(answer.body()), asked))
                    .isEmpty();
        }
    }

    @Test
    void figures_are_the_same_for_who_sees_persons_and_who_does_not() throws Exception {
        for (String path : List.of("/api/v1/beranda", "/api/v1/instansi", "/api/v1/instansi/" + office.instansi())) {
            assertThat(get(path, ServedOffice.PETUGAS).body())
                    .isEqualTo(get(path, ServedOffice.PIMPINAN).body());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            admin,      own,   200
            admin,      other, 404
            admin.lain, own,   404
            petugas,    other, 200
            """)
    void anothers_instansi_does_not_exist(String login, String whose, int status) throws Exception {
        String key = whose.equals("own") ? office.instansi() : office.otherInstansi();
        HttpResponse<String> answer = get("/api/v1/instansi/" + key, login);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 404) {
            assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        }
    }

    @Test
    void an_admins_list_and_history_are_its_own() throws Exception {
        JsonNode list =
                JSON.readTree(get("/api/v1/instansi", ServedOffice.ADMIN).body());
        JsonNode one = JSON.readTree(
                get("/api/v1/instansi/" + office.instansi(), ServedOffice.ADMIN).body());
        JsonNode runs = JSON.readTree(get("/api/v1/riwayat", ServedOffice.ADMIN).body());

        assertThat(list.size()).isEqualTo(1);
        assertThat(list.get(0).get("kunci").asString()).isEqualTo(office.instansi());
        assertThat(runs.get(0).get("dinilai")).isEqualTo(one.get("dinilai"));
    }

    @Test
    void nobody_is_let_in_without_an_account() throws Exception {
        HttpResponse<String> none = http.send(
                HttpRequest.newBuilder(URI.create(office.url() + "/api/v1/beranda"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(none.headers().firstValue("www-authenticate"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("Basic"));
        assertThat(none.headers().firstValue("set-cookie")).isEmpty();
        assertThat(get("/api/v1/beranda", ServedOffice.PENGELOLA, "salah sekali ini")
                        .statusCode())
                .isEqualTo(401);
        assertThat(get("/api/v1/rahasia", ServedOffice.PETUGAS).statusCode()).isEqualTo(403);
    }

    @Test
    void whoever_signed_in_with_a_page_may_ask_too_and_asking_often_leaves_one_sign_in() throws Exception {
        Browser browser = office.browser(ServedOffice.OTHER_ADMIN);
        assertThat(browser.get("/api/v1/beranda").status()).isEqualTo(200);

        long before = signIns();
        for (int i = 0; i < 5; i++) {
            assertThat(get("/api/v1/beranda", ServedOffice.OTHER_ADMIN).statusCode())
                    .isEqualTo(200);
        }
        assertThat(signIns() - before).isEqualTo(1);
    }

    private static long signIns() {
        return office.bench().audit(500).stream()
                .filter(record -> record.who().equals(ServedOffice.OTHER_ADMIN))
                .filter(record -> record.action().equals("masuk"))
                .count();
    }
}
