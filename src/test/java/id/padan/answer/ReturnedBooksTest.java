package id.padan.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may come back, whole and broken. */
class ReturnedBooksTest {
    private static final List<String> HEADER = List.of(
            "No", "Nama", "Status", "Catatan", "Tanggal", "Diisi oleh", "Berlaku sampai", "Kode baris (jangan diubah)");

    @TempDir
    Path folder;

    private static void row(XSSFSheet sheet, int number, List<String> cells) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static List<String> answered(String status, Token token) {
        return List.of("1", "Siti", status, "", "", "", "", token.text(Given.MANIFEST));
    }

    private static void manifest(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet("Padan");
        row(sheet, 0, List.of(Manifest.TITLE));
        int at = 1;
        for (Manifest.Line line : Given.MANIFEST.lines()) {
            row(sheet, at++, List.of(line.key(), line.value()));
        }
    }

    private Path file(Consumer<XSSFWorkbook> change) throws IOException {
        Path file = folder.resolve("rekap.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Tugas");
            row(sheet, 0, HEADER);
            row(sheet, 1, answered("Dikerjakan", Given.token(0)));
            manifest(book);
            change.accept(book);
            book.write(out);
        }
        return file;
    }

    @Test
    void a_workbook_as_it_was_sent_is_read() throws IOException {
        ReturnedBook book = ReturnedBooks.read(file(same -> {}));

        assertThat(book.manifest()).isEqualTo(Given.MANIFEST);
        assertThat(book.lost()).isEmpty();
        assertThat(book.rows()).singleElement().satisfies(row -> {
            assertThat(row.token()).isEqualTo(Given.token(0));
            assertThat(row.status().text()).isEqualTo("Dikerjakan");
            assertThat(row.at().row()).isEqualTo(2);
        });
    }

    @Test
    void lines_above_columns_between_other_order_and_other_names_of_sheets_do_not_matter() throws IOException {
        ReturnedBook book = ReturnedBooks.read(file(changed -> {
            XSSFSheet sheet = changed.getSheet("Tugas");
            sheet.removeRow(sheet.getRow(1));
            sheet.removeRow(sheet.getRow(0));
            row(sheet, 0, List.of("Catatan rapat"));
            row(
                    sheet,
                    3,
                    List.of("KODE BARIS", "catatan", "Paraf", " STATUS ", "Berlaku  sampai", "Tanggal", "diisi oleh"));
            row(sheet, 4, List.of(Given.token(0).text(Given.MANIFEST), "n", "ok", "Selesai", "", "15-06-2026", "Rina"));
            changed.setSheetName(0, "Tugas bulan ini");
        }));

        assertThat(book.lost()).isEmpty();
        assertThat(book.rows()).singleElement().satisfies(row -> {
            assertThat(row.status().text()).isEqualTo("Selesai");
            assertThat(row.note().text()).isEqualTo("n");
            assertThat(row.name().text()).isEqualTo("Rina");
            assertThat(row.date().text()).isEqualTo("15-06-2026");
        });
    }

    @Test
    void of_a_formula_what_it_last_gave_counts() throws IOException {
        ReturnedBook book = ReturnedBooks.read(file(changed -> {
            var cell = changed.getSheet("Tugas").getRow(1).getCell(2);
            cell.setCellFormula("\"Sele\"&\"sai\"");
            changed.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        }));

        assertThat(book.rows().get(0).status().text()).isEqualTo("Selesai");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Status                     | Keadaan | kolom Status: judul kolom tidak ditemukan: "Status"; yang ditemukan: "No", "Nama", "Keadaan",
            Berlaku sampai             | Status  | kolom Berlaku sampai: judul kolom tidak ditemukan: "Berlaku sampai";
            Kode baris (jangan diubah) | Kode    | kolom Kode baris (jangan diubah): judul kolom tidak ditemukan pada 20 baris pertama;
            Nama                       | Status  | kolom Status: judul kolom ada dua kali: "Status";
            """)
    void a_changed_header_loses_its_sheet_and_says_so(String title, String other, String sentence) throws IOException {
        ReturnedBook book = ReturnedBooks.read(file(changed -> changed.getSheet("Tugas")
                .getRow(0)
                .getCell(HEADER.indexOf(title))
                .setCellValue(other)));

        assertThat(book.rows()).isEmpty();
        assertThat(book.lost())
                .singleElement()
                .extracting(Refusal::whole)
                .asString()
                .startsWith("rekap.xlsx lembar \"Tugas\" baris 1, " + sentence)
                .endsWith(" Jawaban di lembar ini tidak dibaca. Kembalikan judulnya, lalu kirim lagi.");
    }

    private void refused(Path file, String sentence) {
        assertThatThrownBy(() -> ReturnedBooks.read(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining("Yang diterima: ");
    }

    @Test
    void a_copy_in_a_new_workbook_is_refused() throws IOException {
        refused(file(book -> book.removeSheetAt(1)), "tidak memuat lembar tersembunyi \"Padan\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2,lain,tidak lengkap atau pernah diubah",
        "5,b2,tidak lengkap atau pernah diubah",
        "8,00,tidak lengkap atau pernah diubah",
        "3,tiga,tidak lengkap atau pernah diubah",
        "1,9,memakai templat \"9\""
    })
    void a_changed_manifest_is_refused(int line, String value, String sentence) throws IOException {
        refused(file(book -> book.getSheet("Padan").getRow(line).getCell(1).setCellValue(value)), sentence);
    }

    @Test
    void sheets_of_another_instansi_are_refused() throws IOException {
        Manifest other = new Manifest("uji", 3, Given.MANIFEST.tanggal(), "b2", "Kota", "");
        refused(
                file(book -> book.getSheet("Tugas")
                        .getRow(1)
                        .getCell(7)
                        .setCellValue(Given.token(0).text(other))),
                "milik \"Pemerintah Kab. Cibadak\", tetapi tidak satu pun kode barisnya dari buku itu");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a;b;c                | bukan buku kerja .xlsx
            %PDF-1.7             | bukan buku kerja .xlsx
            PK                   | kosong atau terpotong
            PK34 and then no zip | rusak atau terpotong
            ''                   | kosong atau terpotong
            """)
    void other_files_are_called_by_their_name(String content, String sentence) throws IOException {
        refused(Files.writeString(folder.resolve("x.xlsx"), content), sentence);
    }

    @Test
    void a_locked_workbook_is_told_from_a_broken_one() throws IOException {
        Path file = folder.resolve("x.xlsx");
        try (POIFSFileSystem old = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            old.writeFilesystem(out);
        }
        refused(file, "dikunci kata sandi, atau .xls lama");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xl/workbook.xml xl/vbaProject.bin | dengan makro (.xlsm)
            mimetype content.xml              | OpenDocument (.ods)
            rekap.xlsx                        | arsip atau dokumen lain
            """)
    void zips_that_are_no_plain_workbooks_are_refused(String parts, String sentence) throws IOException {
        Path file = folder.resolve("x.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String part : parts.split(" ", -1)) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        }
        refused(file, sentence);
    }

    @Test
    void a_bomb_is_refused_whatever_part_it_lies_in() throws IOException {
        Path file = folder.resolve("x.xlsx");
        byte[] zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write('x');
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            for (int i = 0; i < 120; i++) {
                zip.write(zeros);
            }
        }
        refused(file, "melampaui 100 MB");
    }

    /**
     * The sample's workbook of Kab. Sukajaya, opened in LibreOffice and saved: all sheets but three deleted, a column put
     * before the first, tasks turned round and most deleted, seven rows filled in.
     */
    @Test
    void what_libreoffice_saved_is_read_to_the_last_cell() throws IOException {
        ReturnedBook book = ReturnedBooks.read(Path.of("src/test/resources/terima/diisi-libreoffice.xlsx"));

        assertThat(book.manifest().job()).isEqualTo("contoh");
        assertThat(book.manifest().instansi()).isEqualTo("Pemerintah Kab. Sukajaya");
        assertThat(book.rows())
                .hasSize(40)
                .allSatisfy(row -> assertThat(row.token()).isNotNull());
        Reception reception = new Acceptance(Given.RULES, Map.of()).judge(book);
        assertThat(reception.counts()).isEqualTo(new Reception.Counts(5, 0, 0, 2, 0));
        assertThat(reception.changes())
                .extracting(change -> change.answer().toString())
                .containsExactly(
                        "BUKAN_MASALAH 2026-06-15",
                        "BUTUH_BANTUAN 2026-06-15",
                        "DIKERJAKAN 2026-06-15",
                        "SELESAI 2026-06-14",
                        "DIKERJAKAN");
    }
}
