package id.padan.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.NipReading;
import id.padan.parallel.Lanes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a real file on disk to typed rows, and what {@code padan periksa} says of it. */
class FilesTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text, UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-05-02T05:00:00Z")));
        return file;
    }

    @Test
    void a_pmm_csv_is_inspected_in_plain_words() throws IOException {
        Path pmm = file("pmm 2026-06-12.csv", """
                \ufeffNIP;Nama PTK;NPSN;Status;Catatan
                198503302003121004;"Aminah; S.Pd.";20100001;Disetujui;
                198503302003121005;Budi 😀;201;Draf;x

                ;;20100001;Draf;
                Jumlah;3;;;
                """);

        Inspection seen = Inspection.of(pmm, null, HeaderProfile.NONE, Reading.TODAY);

        assertThat(seen.text())
                .isEqualTo("""
                pmm 2026-06-12.csv: pmm
                  Data per 2026-06-12 (menurut nama berkas)
                  Ukuran 161 byte, SHA-256 %s
                  Format: %s
                  Dibaca: pmm 2026-06-12.csv, judul kolom di baris 1
                  NIP ← kolom A "NIP"
                  NAMA ← kolom B "Nama PTK"
                  NPSN ← kolom C "NPSN"
                  STATUS SKP ← kolom D "Status"
                  Kolom tidak wajib yang tidak ada: NUPTK, NIK, TANGGAL LAHIR, NAMA SEKOLAH, UNOR ID, INSTANSI ID, INSTANSI, JENIS PTK, JABATAN, STATUS KEPEGAWAIAN, NIP ATASAN, NAMA ATASAN, PERIODE, PERIODE AWAL, PERIODE AKHIR, RHK, RHK ATASAN, TAHAP
                  Kolom yang tidak dipakai: Catatan
                  Baris di bawah judul: 5
                    terbaca    2, 1 di antaranya dengan catatan
                    ditolak    1
                    kosong     1
                    bukan data 1 (1 baris jumlah)
                  Ditolak:
                    1 × baris_tanpa_identitas
                    pmm 2026-06-12.csv baris 5: Baris tanpa NIP dan tanpa nama. Yang diterima: baris dengan NIP atau sekurangnya nama. Baris ini ditolak; perbaiki di berkas sumber, lalu jalankan lagi.
                  Catatan:
                    1 × emoji
                    1 × npsn_tidak_terbaca
                    pmm 2026-06-12.csv baris 3 kolom "Nama PTK": "Budi" Isi memuat emoji atau lambang gambar. Yang diterima: teks biasa. Karakter itu dibuang; baris tetap dipakai.
                    pmm 2026-06-12.csv baris 3 kolom "NPSN": "201" NPSN tidak terbaca. Yang diterima: NPSN 8 huruf atau angka. Isian ini dianggap kosong; baris tetap dipakai.
                """.formatted(seen.manifest().sha256(), "CSV, UTF-8 dengan BOM, pemisah \";\""));
        assertThat(seen.rows()).isEqualTo(seen.accepted() + seen.rejected() + seen.blank() + 1);
    }

    @Test
    void a_workbook_keeps_number_cells_apart_from_text() throws IOException {
        Path file = folder.resolve("pmm.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Data PTK");
            sheet.createRow(0).createCell(0).setCellValue("Daftar PTK");
            sheet.createRow(1).createCell(0).setCellValue("Diunduh 13 Juni 2026 08:30");
            XSSFRow header = sheet.createRow(3);
            header.createCell(0).setCellValue("NIP");
            header.createCell(1).setCellValue("Nama");
            header.createCell(2).setCellValue("NPSN");
            header.createCell(3).setCellValue("Tanggal Lahir");
            XSSFRow damaged = sheet.createRow(4);
            damaged.createCell(0).setCellValue((double) 198503302003121004L);
            damaged.createCell(1).setCellValue("Aminah");
            damaged.createCell(2).setCellValue(20100001);
            damaged.createCell(3).setCellValue(31136);
            book.write(out);
        }

        Manifest manifest = Snapshots.inspect(file, SnapshotKind.PMM, HeaderProfile.NONE);

        assertThat(manifest.perTanggal()).isEqualTo(LocalDate.of(2026, 6, 13));
        assertThat(manifest.perTanggalSource()).isEqualTo("cap waktu di dalam berkas");
        assertThat(manifest.description()).contains("Dibaca: lembar \"Data PTK\", judul kolom di baris 4");
        try (Lanes lanes = Lanes.of(2);
                RowStream rows = Snapshots.open(file, SnapshotKind.PMM, HeaderProfile.NONE, Reading.TODAY, lanes)) {
            assertThat(rows.next()).isInstanceOfSatisfying(RowOutcome.Accepted.class, a -> {
                PmmRow row = (PmmRow) a.row();
                assertThat(row.at()).hasToString("pmm.xlsx lembar \"Data PTK\" baris 5");
                assertThat(row.nip()).isInstanceOf(NipReading.Damaged.class);
                assertThat(row.npsn()).hasToString("20100001");
                assertThat(row.tanggalLahir()).isEqualTo(LocalDate.of(1985, 3, 30));
            });
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void an_ekinerja_json_is_read() throws IOException {
        Path file = file("skp.json", """
                {"data":[{"id":1,"nip":"198503302003121004","nama":"AMINAH","skp_id":"9","skp_status":"persetujuan",
                "periode_awal":"2026-01-01","periode_akhir":"2026-06-30","is_plt_plh":0},{"nip":198503302003121004}]}
                """);

        Inspection seen = Inspection.of(file, null, HeaderProfile.NONE, Reading.TODAY);

        assertThat(seen.manifest().kind()).isEqualTo(SnapshotKind.EKINERJA_SKP);
        assertThat(seen.manifest().description()).contains("Dibaca: skp.json, judul kolom dari nama isian");
        assertThat(seen.accepted()).isEqualTo(1);
        assertThat(seen.rejectCodes()).containsEntry("nip_rusak", 1L);
    }

    @Test
    void nip_that_excel_damaged_are_counted_before_anything_is_run() throws IOException {
        Path file = file("pmm.csv", """
                NIP;Nama;NPSN
                198503302003121004;Aminah;20201234
                1,98503E+17;Budi;20201234
                ;Cecep;20201234
                19850330200312;Dewi;20201234
                """);

        assertThat(Inspection.of(file, null, HeaderProfile.NONE, Reading.TODAY).text())
                .contains("NIP pegawai: 1 berbentuk benar, 1 kosong, 1 rusak oleh lembar kerja, 1 salah bentuk")
                .contains(
                        "PERHATIAN: 1 NIP tersimpan sebagai angka sehingga angka-angka terakhirnya hilang dan tidak dapat"
                                + " dipulihkan. Unduh ulang dari PMM, dan serahkan tanpa dibuka lalu disimpan di Excel.");
    }

    @Test
    void a_file_without_a_single_row_is_warned_of() throws IOException {
        Path file = file("pmm.csv", "NIP;Nama;NPSN\n");

        assertThat(Inspection.of(file, null, HeaderProfile.NONE, Reading.TODAY).text())
                .contains("PERHATIAN: tidak ada satu baris pun yang terpakai. Jangan jalankan job dengan berkas ini;"
                        + " unduh ulang dari sumbernya dan pastikan isinya ada.");
    }

    @Test
    void the_day_an_officer_states_wins_over_all() throws IOException {
        Path file = file("pmm 2026-06-12.csv", "Diunduh 13 Juni 2026\nNIP,Nama,NPSN\n");

        Manifest manifest = Snapshots.inspect(file, SnapshotKind.PMM, HeaderProfile.NONE, LocalDate.of(2026, 6, 14));

        assertThat(manifest.perTanggal()).isEqualTo(LocalDate.of(2026, 6, 14));
        assertThat(manifest.perTanggalSource()).isEqualTo("berkas job");
        assertThat(manifest.sha256()).hasSize(64);
        assertThat(manifest.bytes()).isEqualTo(Files.size(file));
    }

    @ParameterizedTest(name = "\"{0}\" with title \"{1}\" is of {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pmm_20260612.csv           | ''                           | 2026-06-12 | nama berkas",
                "pmm-12-06-2026.csv         | ''                           | 2026-06-12 | nama berkas",
                "PMM 12 Juni 2026 (1).csv   | ''                           | 2026-06-12 | nama berkas",
                "pmm_20260612.csv           | Dicetak: 2026-06-11 10:00:00 | 2026-06-11 | cap waktu di dalam berkas",
                "pmm.csv                    | Keadaan per 11/06/2026       | 2026-06-11 | cap waktu di dalam berkas",
                "pmm.csv                    | Periode s.d. 30 Juni 2026    | 2026-05-02 | waktu berkas",
                "pmm.csv                    | 1 Januari 2026 - 30 Juni 2026 | 2026-05-02 | waktu berkas",
                "pmm 20100001.csv           | ''                           | 2026-05-02 | waktu berkas",
                "pmm 2026.csv               | ''                           | 2026-05-02 | waktu berkas",
            })
    void the_as_of_day_is_found_and_its_source_said(String name, String title, LocalDate day, String source)
            throws IOException {
        Path file = file(name, (title.isEmpty() ? "" : title + "\n") + "NIP,Nama,NPSN\n");

        Manifest manifest = Snapshots.inspect(file, null, HeaderProfile.NONE);

        assertThat(manifest.perTanggal()).isEqualTo(day);
        assertThat(manifest.perTanggalSource()).isEqualTo(source);
    }
}
