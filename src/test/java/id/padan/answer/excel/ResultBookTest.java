package id.padan.answer.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.answer.Acceptance;
import id.padan.answer.AnswerRules;
import id.padan.answer.Reception;
import id.padan.answer.ResultCopy;
import id.padan.answer.ReturnedBook;
import id.padan.answer.ReturnedBooks;
import id.padan.answer.ReturnedRow;
import id.padan.answer.Stage;
import id.padan.snapshot.Checksum;
import id.padan.testing.FilledIn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbook that LibreOffice saved, given back with remarks. */
class ResultBookTest {
    private static final Path SAVED = Path.of("src/test/resources/terima/diisi-libreoffice.xlsx");
    private static final AnswerRules RULES =
            new AnswerRules(LocalDate.of(2026, 6, 20), LocalDate.of(2026, 6, 30), row -> LocalDate.of(2026, 6, 1));

    @TempDir
    Path folder;

    private static Reception judged(Path file) throws IOException {
        return new Acceptance(RULES, Map.of()).judge(ReturnedBooks.read(file));
    }

    private Path written(Path original, Path into, Reception reception, Stage stage) {
        ResultCopy copy = ResultBook.write(original, into, reception, stage);
        assertThat(copy).isInstanceOf(ResultCopy.Written.class);
        return ((ResultCopy.Written) copy).place();
    }

    private static List<Integer> versions(ReturnedBook book) {
        return book.rows().stream()
                .map(ReturnedRow::token)
                .map(token -> token == null ? -1 : token.version())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"PREVIEW,0", "APPLIED,5"})
    void rows_go_on_from_an_answer_only_once_it_is_put_down(Stage stage, long renewed) throws IOException {
        String before = Checksum.of(SAVED);
        Path copy = written(SAVED, folder, judged(SAVED), stage);

        ReturnedBook again = ReturnedBooks.read(copy);
        assertThat(again.manifest()).isEqualTo(ReturnedBooks.read(SAVED).manifest());
        assertThat(again.rows()).hasSize(40);
        assertThat(versions(again).stream().filter(version -> version == 1)).hasSize((int) renewed);
        assertThat(Checksum.of(SAVED)).isEqualTo(before);
    }

    @Test
    void the_reason_stands_in_the_row_on_the_cell_and_in_its_colour() throws IOException {
        Path copy = written(SAVED, folder, judged(SAVED), Stage.PREVIEW);

        try (InputStream in = Files.newInputStream(copy);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheet("Tugas");
            int remarks = sheet.getRow(0).getLastCellNum() - 1;
            assertThat(sheet.getRow(0).getCell(remarks).getStringCellValue()).isEqualTo("Keterangan Padan");
            assertThat(sheet.getRow(21).getCell(remarks).getStringCellValue())
                    .startsWith("DITOLAK. Status: ditemukan \"Sudah\". Yang diterima: Belum, ");
            assertThat(sheet.getRow(21).getCell(11).getCellComment().getString().getString())
                    .startsWith("Padan: ditemukan \"Sudah\".");
            assertThat(sheet.getRow(21)
                            .getCell(11)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo("FFF8D7DA");
            assertThat(sheet.getRow(22).getCell(remarks).getStringCellValue()).isEqualTo("Akan diterima.");
            assertThat(sheet.getCellComments()).hasSize(2);
        }
    }

    @Test
    void remarks_on_a_copy_take_the_place_of_those_before() throws IOException {
        Path first = written(SAVED, folder, judged(SAVED), Stage.PREVIEW);
        Path second = written(first, folder, judged(first), Stage.PREVIEW);

        try (InputStream in = Files.newInputStream(first);
                InputStream inAgain = Files.newInputStream(second);
                XSSFWorkbook one = new XSSFWorkbook(in);
                XSSFWorkbook two = new XSSFWorkbook(inAgain)) {
            assertThat(second.getFileName()).hasToString("diisi-libreoffice - pratinjau (2).xlsx");
            assertThat(two.getSheet("Tugas").getRow(0).getLastCellNum())
                    .isEqualTo(one.getSheet("Tugas").getRow(0).getLastCellNum());
            assertThat(two.getSheet("Tugas").getCellComments()).hasSize(2);
        }
    }

    @Test
    void every_refused_cell_of_a_row_bears_its_note_beside_one_of_the_office() throws IOException {
        Path filled = folder.resolve("diisi.xlsx");
        try (FilledIn book = new FilledIn(SAVED)) {
            book.type("Tugas", 10, "Status", "Selesai")
                    .type("Tugas", 10, "Catatan", "")
                    .type("Tugas", 10, "Tanggal", "31-02-2026")
                    .comment("Tugas", 10, "Diisi oleh", "Tanya Bu Rina")
                    .save(filled);
        }

        try (FilledIn copy = new FilledIn(written(filled, folder, judged(filled), Stage.PREVIEW))) {
            assertThat(copy.comment("Tugas", 10, "Tanggal")).startsWith("Padan: ditemukan \"31-02-2026\"");
            assertThat(copy.comment("Tugas", 10, "Catatan")).startsWith("Padan: ditemukan kosong");
            assertThat(copy.comment("Tugas", 10, "Diisi oleh")).isEqualTo("Tanya Bu Rina");
        }
    }

    @Test
    void a_copy_that_cannot_be_written_says_why() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("berkas"), "x");

        assertThat(ResultBook.write(SAVED, noFolder, judged(SAVED), Stage.PREVIEW))
                .isEqualTo(new ResultCopy.Missing("folder salinannya tidak boleh ditulisi, atau disknya penuh"));
    }
}
