package id.padan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.testing.Browser;
import id.padan.testing.Databases;
import id.padan.testing.FilledIn;
import id.padan.testing.ServedOffice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Out and back with a browser: a workbook is fetched, filled in, sent, looked at, applied, and seen on the page. */
final class WorkbookBackTest {
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

    private static String page(String key) {
        return InstansiPath.of(key);
    }

    static byte[] workbook(Browser browser, String key) throws Exception {
        Browser.Page file = browser.get(page(key) + "/unduh/1/rekap");
        assertThat(file.status()).isEqualTo(200);
        return file.bytes();
    }

    static byte[] answered(Path folder, byte[] workbook, int row, String note) throws Exception {
        Path file = Files.createTempFile(folder, "buku", ".xlsx");
        Files.write(file, workbook);
        try (FilledIn book = new FilledIn(file)) {
            book.type("Tugas", row, "Status", "Selesai")
                    .type("Tugas", row, "Catatan", note)
                    .type("Tugas", row, "Tanggal", "15-06-2026")
                    .type("Tugas", row, "Diisi oleh", "Budi")
                    .type("Rincian", 2, "Status", "Beres")
                    .save(file);
        }
        return Files.readAllBytes(file);
    }

    static Browser.Page send(Browser browser, String key, String name, byte[] content) throws Exception {
        String form = page(key) + "/terima";
        return browser.postFiles(form, "buku", Map.of(name, content), browser.get(form));
    }

    @Test
    void what_an_admin_fetches_fills_in_and_applies_is_seen_at_once_and_applying_again_changes_nothing()
            throws Exception {
        Browser admin = office.browser(ServedOffice.ADMIN);
        String key = office.instansi();
        byte[] filled = answered(folder, workbook(admin, key), 2, "Sudah disinkronkan kemarin");

        Browser.Page preview = send(admin, key, "Rekap saya.xlsx", filled);
        assertThat(preview.path()).startsWith(page(key) + "/terima/");
        assertThat(preview.text())
                .contains(
                        "Ini pratinjau; belum ada yang dicatat",
                        "Rekap saya.xlsx",
                        "DITOLAK Rekap saya.xlsx lembar &quot;Rincian&quot; baris 2, kolom Status");
        assertThat(admin.get(page(key)).text()).doesNotContain("Sudah disinkronkan kemarin");

        Browser.Page applied = admin.post(preview.path(), Map.of(), preview);
        assertThat(applied.text()).contains("1 jawaban tercatat.");
        assertThat(admin.get(page(key)).text()).contains("Sudah disinkronkan kemarin", "Selesai 1");
        Path again = Files.write(folder.resolve("diambil-lagi.xlsx"), workbook(admin, key));
        try (FilledIn book = new FilledIn(again)) {
            assertThat(book.read("Tugas", 2, "Catatan")).isEqualTo("Sudah disinkronkan kemarin");
        }

        assertThat(admin.post(preview.path(), Map.of(), preview).text()).contains("1 jawaban tercatat.");
        assertThat(send(admin, key, "lagi.xlsx", filled).text())
                .containsPattern("Baru</dt><dd>0</dd>")
                .containsPattern("Sama dengan yang tercatat</dt><dd>1</dd>");
        Browser.Page copy = admin.get(applied.path() + "/hasil");
        assertThat(copy.headers().get("content-disposition")).contains("Rekap saya - hasil.xlsx");
        assertThat(office.bench().audit(50))
                .anyMatch(record -> record.action().equals("jawaban diterima")
                        && record.who().equals(ServedOffice.ADMIN));
    }

    @Test
    void a_preview_is_nobody_elses() throws Exception {
        Browser admin = office.browser(ServedOffice.OTHER_ADMIN);
        String key = office.otherInstansi();
        Browser.Page preview = send(admin, key, "a.xlsx", answered(folder, workbook(admin, key), 2, "x"));

        Browser again = office.browser(ServedOffice.OTHER_ADMIN);
        Browser petugas = office.browser(ServedOffice.PETUGAS);
        assertThat(again.get(preview.path()).text()).contains("Unggah lagi bukunya");
        assertThat(petugas.get(preview.path()).text()).contains("Unggah lagi bukunya");
        assertThat(office.browser(ServedOffice.ADMIN).get(preview.path()).status())
                .isEqualTo(404);
        assertThat(petugas.get(preview.path() + "/hasil").status()).isEqualTo(404);
    }

    @Test
    void a_workbook_of_another_instansi_is_refused_but_a_petugas_may_hand_it_in() throws Exception {
        Browser petugas = office.browser(ServedOffice.PETUGAS);
        byte[] foreign = answered(folder, workbook(petugas, office.otherInstansi()), 2, "milik lain");

        assertThat(send(office.browser(ServedOffice.ADMIN), office.instansi(), "titipan.xlsx", foreign)
                        .text())
                .contains("bukan buku instansi Anda", "Tidak ada jawaban yang dibaca");
        assertThat(send(petugas, office.instansi(), "titipan.xlsx", foreign).text())
                .contains("Ini pratinjau");
    }

    @Test
    void a_workbook_that_only_bears_ones_name_is_refused() throws Exception {
        Browser petugas = office.browser(ServedOffice.PETUGAS);
        byte[] foreign = workbook(petugas, office.otherInstansi());
        Path file = Files.createTempFile(folder, "palsu", ".xlsx");
        Files.write(file, foreign);
        try (FilledIn book = new FilledIn(file)) {
            book.type("Tugas", 2, "Status", "Selesai");
            var manifest = book.book().getSheet("Padan");
            manifest.forEach(row -> row.forEach(cell -> {
                if (cell.getStringCellValue().equals(office.otherInstansi())) {
                    cell.setBlank();
                    cell.setCellValue(office.instansi());
                }
            }));
            book.save(file);
        }

        assertThat(send(office.browser(ServedOffice.ADMIN), office.instansi(), "palsu.xlsx", Files.readAllBytes(file))
                        .text())
                .contains("tidak lengkap atau pernah diubah", "Tidak ada jawaban yang dibaca");
    }

    @Test
    void what_is_no_workbook_is_refused_with_a_sentence() throws Exception {
        Browser admin = office.browser(ServedOffice.ADMIN);
        String key = office.instansi();

        assertThat(send(admin, key, "catatan.xlsx", "Halo,dunia".getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("bukan buku kerja .xlsx");
        assertThat(send(admin, key, "../../etc/kosong.xlsx", new byte[0]).text())
                .contains("Belum ada berkas yang dipilih");
        assertThat(send(admin, key, "untouched.xlsx", workbook(admin, key)).text())
                .contains("Tidak ada yang diisi sejak buku ini dibuat");
        Browser.Page huge = send(admin, key, "besar.xlsx", new byte[40 << 20]);
        assertThat(huge.path()).isEqualTo(page(key) + "/terima");
        assertThat(huge.text()).contains("lebih besar dari 30 MB");
    }

    @Test
    void nobody_without_persons_sends_anything() throws Exception {
        for (String login : List.of(ServedOffice.PIMPINAN, ServedOffice.PENGELOLA)) {
            assertThat(office.browser(login)
                            .get(page(office.instansi()) + "/terima")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(office.browser(ServedOffice.OTHER_ADMIN)
                        .get(page(office.instansi()) + "/terima")
                        .status())
                .isEqualTo(404);
    }
}
