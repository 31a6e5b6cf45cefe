package id.padan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.schedule.Ending;
import id.padan.schedule.EndingKind;
import id.padan.testing.Await;
import id.padan.testing.Browser;
import id.padan.testing.SampleOffice;
import id.padan.testing.ServedOffice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page Jalankan by hand and by its script's requests, on either database. */
@Timeout(180)
abstract class RunPageContract {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]{32})\"");

    /** Slices of two rows make a run long enough to be met on its way. */
    private static final String SLICE = "2";

    @TempDir
    Path folder;

    private ServedOffice office;
    private Browser petugas;
    private Path job = Path.of("");

    abstract Map<String, String> database();

    @BeforeEach
    void an_office() throws Exception {
        job = SampleOffice.in(folder);
        Map<String, String> settings = new HashMap<>(database());
        settings.put("padan.irisan", SLICE);
        settings.put("padan.unggah.batas", "1MB");
        office = ServedOffice.in(folder, job, settings);
        petugas = office.browser(ServedOffice.PETUGAS);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Browser.Page page() throws Exception {
        return petugas.get("/jalankan");
    }

    /** Begins a run from the page and returns the page that follows. */
    private Browser.Page start(Map<String, String> fields) throws Exception {
        return petugas.post("/jalankan/mulai", fields, page());
    }

    private Ending ending(int number) throws Exception {
        Await.until("ending " + number, () -> office.queue().endings(99).size() >= number);
        return office.queue().endings(1).get(0);
    }

    private void awaitStep() throws Exception {
        Await.until(
                "a slice",
                () -> office.queue().live().stream()
                        .flatMap(live -> live.steps().stream())
                        .anyMatch(step -> step.name().equals("rekonsiliasi PMM") && step.done() > 0));
    }

    private Browser.Page begin(String name, long size) throws Exception {
        return petugas.post(
                "/jalankan/unggahan", Map.of("nama", name, "ukuran", Long.toString(size), "diubah", "7"), page());
    }

    private static String id(Browser.Page standing) {
        Matcher id = ID.matcher(standing.text());
        assertThat(id.find()).as(standing.text()).isTrue();
        return id.group(1);
    }

    private Browser.Page part(String id, byte[] bytes, int from, int to) throws Exception {
        return petugas.put("/jalankan/unggahan/" + id + "?mulai=" + from, Arrays.copyOfRange(bytes, from, to), page());
    }

    /** The sample's files as of the next day; without change of content but the day. */
    private Map<String, byte[]> nextDay() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(folder.resolve("berkas"))) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.matches("(pmm|siasn-unor|siasn-pegawai)-.*")) {
                    files.put(name.replaceFirst("2026-06-1\\d", "2026-06-16"), changed(Files.readAllBytes(file)));
                }
            }
        }
        assertThat(files).hasSize(3);
        return files;
    }

    /** Without its last line: the same under a newer date would be a closed gate. */
    private static byte[] changed(byte[] bytes) {
        List<String> lines = new ArrayList<>(
                new String(bytes, StandardCharsets.UTF_8).lines().toList());
        lines.remove(lines.size() - 1);
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_sample_goes_from_the_browser_to_a_published_run() throws Exception {
        Files.writeString(job, Files.readString(job).replace("tanggal: 2026-06-15", "tanggal: 2026-06-16"));
        for (Map.Entry<String, byte[]> file : nextDay().entrySet()) {
            byte[] bytes = file.getValue();
            int half = bytes.length / 2;
            String id = id(begin(file.getKey(), bytes.length));
            assertThat(part(id, bytes, 0, half).text()).contains("\"ada\":" + half, "\"lengkap\":false");
            // the line broke and the page was loaded anew: the same file goes on where it stood
            assertThat(page().text()).contains("belum lengkap", "pilih lagi berkas yang sama");
            Browser.Page again = begin(file.getKey(), bytes.length);
            assertThat(id(again)).isEqualTo(id);
            assertThat(again.text()).contains("\"ada\":" + half);
            assertThat(part(id, bytes, 0, half).text()).contains("\"ada\":" + half, "\"lengkap\":false");
            assertThat(part(id, bytes, half, bytes.length).text()).contains("\"lengkap\":true");
        }
        assertThat(page().text())
                .contains("Sudah diunggah, belum dipakai", "16 Juni 2026", "siap")
                .doesNotContain("tidak dapat dipakai", "Belum ada berkas baru untuk");
        assertThat(folder.resolve("berkas/pmm-2026-06-16.csv")).doesNotExist();

        Browser.Page used = petugas.post("/jalankan/pakai", Map.of(), page());
        assertThat(used.text()).contains("3 berkas siap dibaca run berikutnya").doesNotContain("Sudah diunggah,");
        assertThat(folder.resolve("berkas/pmm-2026-06-16.csv")).exists();
        assertThat(office.bench().audit(9))
                .filteredOn(record -> record.action().equals("berkas dipakai"))
                .hasSize(3)
                .allSatisfy(record -> assertThat(record.who()).isEqualTo(ServedOffice.PETUGAS));

        start(Map.of());
        Ending ending = ending(1);
        assertThat(ending.kind()).as(ending.sentence()).isEqualTo(EndingKind.PUBLISHED);
        assertThat(ending.who()).isEqualTo(ServedOffice.PETUGAS);
        assertThat(page().text())
                .contains("Run 2 terbit.", "/riwayat/2/ditolak.csv", "Mulai run")
                .doesNotContain("Run sedang berjalan");
        assertThat(petugas.get("/jalankan/catatan/" + ending.request()).text()).contains("rekonsiliasi PMM: berakhir");
        assertThat(petugas.get("/").text()).contains("Keadaan menurut run", "Run terakhir", "Run 2 terbit.");
        assertThat(office.browser(ServedOffice.PIMPINAN).get("/").text())
                .contains("Data terakhir", "16 Juni 2026")
                .doesNotContain("Run 2 terbit.", ServedOffice.PETUGAS);
    }

    @Test
    void without_a_script_several_files_are_sent_at_once_and_each_fault_is_said() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("pmm-2026-06-16.csv", changed(Files.readAllBytes(folder.resolve("berkas/pmm-2026-06-15.csv"))));
        files.put("siasn-unor-2026-06-16.csv", "bukan;data\n1;2\n".getBytes(StandardCharsets.UTF_8));
        files.put("../siasn-pegawai-2026-06-16.csv", "x".getBytes(StandardCharsets.UTF_8));
        files.put("kosong-2026.csv", new byte[0]);
        Browser.Page said = petugas.postFiles("/jalankan/berkas", "berkas", files, page());

        assertThat(said.text())
                .contains("kosong (0 byte)", "siasn-unor-2026-06-16.csv", "tidak dapat dipakai")
                .contains("Belum ada berkas baru untuk: <span>siasn-pegawai, siasn-unor</span>")
                .doesNotContain(".unggahan");
        assertThat(folder.resolve("siasn-pegawai-2026-06-16.csv")).doesNotExist();

        Browser.Page refused = petugas.post("/jalankan/pakai", Map.of(), page());
        assertThat(refused.text()).contains("Tidak ada berkas yang dipindahkan");
        assertThat(folder.resolve("berkas/pmm-2026-06-16.csv")).doesNotExist();
        assertThat(folder.resolve("berkas/siasn-unor-2026-06-16.csv")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../pmm-2026-06-16.csv | tanda yang tidak boleh
            NUL.csv               | Windows
            .pmm.csv              | tersembunyi
            """)
    void a_name_that_could_do_harm_is_refused_in_words(String name, String why) throws Exception {
        Browser.Page refused = begin(name, 9);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains(why);
    }

    @Test
    void a_file_that_is_there_already_is_never_written_over() throws Exception {
        byte[] bytes = changed(Files.readAllBytes(folder.resolve("berkas/pmm-2026-06-15.csv")));
        Path there = folder.resolve("berkas/pmm-2026-06-15.csv");
        byte[] before = Files.readAllBytes(there);
        String id = id(begin("pmm-2026-06-15.csv", bytes.length));
        part(id, bytes, 0, bytes.length);

        assertThat(page().text()).contains("sudah ada di", "tidak akan ditimpa");
        assertThat(petugas.post("/jalankan/pakai", Map.of(), page()).text())
                .contains("Tidak ada berkas yang dipindahkan");
        assertThat(there).hasBinaryContent(before);
        petugas.post("/jalankan/unggahan/" + id + "/hapus", Map.of(), page());
        assertThat(page().text()).doesNotContain("Sudah diunggah,");
    }

    @Test
    void what_is_too_large_is_refused_in_words_either_way() throws Exception {
        assertThat(begin("pmm-2026-06-16.csv", 2_000_000).text()).contains("terlalu besar: 2 MB", "sampai 1 MB");
        Browser.Page form = petugas.postFiles(
                "/jalankan/berkas", "berkas", Map.of("pmm-2026-06-16.csv", new byte[3_000_000]), page());
        assertThat(form.path()).isEqualTo("/jalankan");
        assertThat(form.text())
                .contains("lebih besar dari 1 MB", "Tidak ada yang disimpan")
                .doesNotContain("Sudah diunggah,");
    }

    @Test
    void a_run_is_watched_stopped_and_carried_on_and_a_second_one_is_refused() throws Exception {
        start(Map.of("ulangi", "ya"));
        awaitStep();
        assertThat(page().text()).contains("Run sedang berjalan", "hx-get=\"/jalankan/kemajuan\"", "Hentikan run");
        assertThat(petugas.get("/jalankan/kemajuan").text())
                .contains("rekonsiliasi PMM", "<progress", "hx-trigger=\"every 2s\"")
                .doesNotContain("<html");
        assertThat(start(Map.of()).text()).contains("Run lain sedang berjalan, diminta petugas");
        petugas.post("/jalankan/berhenti", Map.of(), page());
        Ending stopped = ending(1);
        assertThat(stopped.kind()).isEqualTo(EndingKind.STOPPED);

        Browser.Page ended = petugas.get("/jalankan/kemajuan");
        assertThat(ended.headers()).containsEntry("hx-refresh", "true");
        assertThat(ended.text()).contains("Run sudah berakhir").doesNotContain("hx-get");
        start(Map.of("ulangi", "ya"));
        Ending published = ending(2);
        assertThat(published.kind()).as(published.sentence()).isEqualTo(EndingKind.PUBLISHED);
        assertThat(published.run()).isEqualTo(stopped.run());
    }

    @Test
    void a_gate_that_refused_is_opened_by_name_with_a_reason_only() throws Exception {
        Files.writeString(job, Files.readString(job).replace("tanggal: 2026-06-15", "tanggal: 2026-07-25"));
        start(Map.of());
        assertThat(ending(1).kind()).isEqualTo(EndingKind.NOT_PUBLISHED);
        assertThat(page().text())
                .contains("Menerima gerbang", "value=\"usia-berkas\"")
                .doesNotContain("value=\"susut-sekolah\"");
        assertThat(petugas.get("/").text()).contains("Run terakhir: <span>tidak terbit</span>");
        assertThat(office.browser(ServedOffice.ADMIN).get("/").text()).doesNotContain("tidak terbit");

        assertThat(start(Map.of("gerbang", "usia-berkas", "alasan", "  ")).text())
                .contains("Gerbang hanya dapat diterima dengan alasan");
        assertThat(start(Map.of("gerbang", "tanpa-baris", "alasan", "entah")).text())
                .contains("Gerbang itu tidak dikenal");
        assertThat(office.queue().endings(9)).hasSize(1);

        start(Map.of("gerbang", "usia-berkas", "alasan", "libur panjang"));
        Ending published = ending(2);
        assertThat(published.kind()).as(published.sentence()).isEqualTo(EndingKind.PUBLISHED);
        assertThat(office.bench().audit(9)).anySatisfy(record -> {
            assertThat(record.action()).isEqualTo("gerbang diterima");
            assertThat(record.reason()).isEqualTo("libur panjang");
            assertThat(record.who()).isEqualTo(ServedOffice.PETUGAS);
        });
        assertThat(petugas.get("/").text()).doesNotContain("class=\"alarm\"");
    }

    @ParameterizedTest
    @CsvSource({ServedOffice.ADMIN, ServedOffice.PIMPINAN, ServedOffice.PENGELOLA})
    void nobody_else_comes_near_it(String login) throws Exception {
        String id = id(begin("pmm-2026-06-16.csv", 3));
        Browser other = office.browser(login);
        Browser.Page form = other.get("/");
        List<Browser.Page> answers = List.of(
                other.get("/jalankan"),
                other.get("/jalankan/kemajuan"),
                other.get("/jalankan/catatan/1"),
                other.post("/jalankan/mulai", Map.of(), form),
                other.post("/jalankan/berhenti", Map.of(), form),
                other.post("/jalankan/pakai", Map.of(), form),
                other.post("/jalankan/unggahan", Map.of("nama", "a.csv", "ukuran", "3", "diubah", "7"), form),
                other.put("/jalankan/unggahan/" + id + "?mulai=0", new byte[3], form),
                other.post("/jalankan/unggahan/" + id + "/hapus", Map.of(), form),
                other.postFiles("/jalankan/berkas", "berkas", Map.of("a.csv", new byte[3]), form));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(403, 404));
        assertThat(office.queue().live()).isEmpty();
        assertThat(office.queue().endings(9)).isEmpty();
        assertThat(page().text())
                .contains("pmm-2026-06-16.csv", "terkirim; pilih lagi berkas yang sama")
                .doesNotContain("a.csv");
    }
}
