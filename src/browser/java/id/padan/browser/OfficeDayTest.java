package id.padan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.job.Workbench;
import id.padan.sample.Format;
import id.padan.sample.SampleWriter;
import id.padan.sample.Scale;
import id.padan.schedule.Pace;
import id.padan.schedule.RunNews;
import id.padan.schedule.Schedule;
import id.padan.testing.Await;
import id.padan.testing.Databases;
import id.padan.testing.FilledIn;
import id.padan.testing.SampleOffice;
import id.padan.web.PadanServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An office's first day, in a real browser: from the first link to an answered workbook. */
final class OfficeDayTest {
    private static final String PASSWORD = "gunung hijau pagi";
    private static final String INSTANSI = "Pemerintah Kab. Sukajaya";

    @TempDir
    Path folder;

    private Workbench bench;
    private Schedule schedule;
    private PadanServer server;
    private Path downloads;

    @BeforeEach
    void serve() throws Exception {
        Path job = SampleOffice.job(Files.createDirectories(folder.resolve("kantor")), "");
        downloads = Files.createDirectories(folder.resolve("unduhan"));
        Map<String, String> settings = new HashMap<>(Databases.h2(folder));
        settings.put("padan.sandi.kerja", "4");
        bench = Workbench.serving(settings);
        schedule = Schedule.start(bench, job, Pace.STANDARD, RunNews.NOBODY);
        PadanServer.Place place = new PadanServer.Place(InetAddress.getLoopbackAddress(), 0, job);
        server = PadanServer.start(bench, schedule, place, Clock.system(ZoneId.systemDefault()), settings);
    }

    @AfterEach
    void close() throws Exception {
        server.close();
        schedule.close();
        bench.close();
    }

    private Chromium browser() {
        return new Chromium("http://127.0.0.1:" + server.port(), downloads);
    }

    @Test
    @Timeout(420)
    void from_the_first_link_to_an_answered_workbook() throws Exception {
        try (Chromium pengelola = browser();
                Chromium other = browser()) {
            pengelola.open(server.firstLink().orElseThrow());
            givePassword(pengelola).signIn("pengelola", PASSWORD);
            String petugas = account(pengelola, "rina", "Rina", "petugas BKD");
            String pimpinan = account(pengelola, "kepala", "Ibu Kepala", "pimpinan");

            givePassword(other.openLink(petugas)).signIn("rina", PASSWORD).sees("Belum ada rekap yang terbit");
            uploadAndRun(other);
            other.go("Beranda").sees("pegawai masih tertahan").sees("Menuju tenggat");
            other.go("Temuan").sees("NIP tidak padan");
            other.signOut();

            String admin = account(pengelola, "budi", "Budi", "admin instansi", INSTANSI);
            givePassword(other.openLink(admin)).signIn("budi", PASSWORD).sees(INSTANSI);
            answer(other);
            other.signOut();

            givePassword(other.openLink(pimpinan)).signIn("kepala", PASSWORD).sees("pegawai masih tertahan");
            assertThat(other.menu())
                    .contains("Beranda", "Instansi", "Riwayat")
                    .doesNotContain("Temuan", "Jalankan", "Pengguna");

            pengelola.go("Pengguna").press("Catatan").sees("budi");
        }
    }

    private static Chromium givePassword(Chromium browser) {
        browser.type("sandi", PASSWORD).type("ulang", PASSWORD).press("Simpan");
        return browser.sees("Kata sandi tersimpan");
    }

    /** Makes an account; returns the link for its password. */
    private static String account(Chromium pengelola, String login, String nama, String role, String... instansi) {
        pengelola
                .go("Pengguna")
                .press("Buat akun")
                .type("akun", login)
                .type("nama", nama)
                .check(role);
        for (String one : instansi) {
            pengelola.check(one);
        }
        return pengelola.press("Buat akun dan tautannya").value("tautan");
    }

    private void uploadAndRun(Chromium petugas) throws IOException {
        Path sent = folder.resolve("kiriman");
        SampleWriter.write(sent, Scale.KECIL, SampleWriter.DEFAULT_SEED, Format.CSV);
        List<Path> files;
        try (Stream<Path> all = Files.list(sent)) {
            files = all.filter(file -> !file.endsWith("kebenaran.csv")).sorted().toList();
        }
        petugas.go("Jalankan")
                .attach("berkas", files)
                .press("Unggah")
                .sees("Sudah diunggah, belum dipakai")
                .press("Pakai berkas ini")
                .sees("pmm-2026-06-15.csv")
                .press("Mulai run")
                .reloadsUntil("/jalankan", "Baris yang ditolak");
    }

    private void answer(Chromium admin) throws Exception {
        admin.go("Instansi").press("Rekap");
        Path book = downloaded(".xlsx");
        Path filled = folder.resolve("dijawab.xlsx");
        try (FilledIn answers = new FilledIn(book)) {
            Files.move(answers.type("Tugas", 2, "Status", "butuh bantuan").save(folder.resolve("isi.xlsx")), filled);
        }
        admin.press("Kirim kembali buku yang sudah diisi")
                .attach("buku", List.of(filled))
                .press("Kirim dan periksa")
                .sees("Ini pratinjau")
                .press("Terapkan")
                .sees("1 jawaban tercatat");
        admin.go("Instansi").sees("Butuh bantuan 1");
    }

    private Path downloaded(String ending) {
        return Await.present("a download", () -> {
            try (Stream<Path> files = Files.list(downloads)) {
                return files.filter(file -> file.toString().endsWith(ending)).findFirst();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }
}
