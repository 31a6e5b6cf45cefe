package id.padan.recap.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.ledger.Group;
import id.padan.recap.Cibadak;
import id.padan.recap.RecapBooks;
import id.padan.recap.RunFixture;
import id.padan.remedy.RemedyCatalog;
import id.padan.road.Roads;
import id.padan.rule.Finding;
import id.padan.rule.Severity;
import id.padan.rule.Subject;
import id.padan.rule.TaskTarget;
import id.padan.testing.Someone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and values come from files that anybody may have written. */
class NastyTextTest {
    @TempDir
    Path folder;

    private XSSFRow findingWith(String nama, String pmmValue, String siasnValue) throws IOException {
        Subject subject = Cibadak.subject(1, 0, "@SUM(A1)", Cibadak.KABUPATEN);
        RunFixture run = Cibadak.empty()
                .finding(new Finding(
                        "unor_berbeda",
                        "unor_lain",
                        Severity.BERAT,
                        4,
                        true,
                        new Subject(
                                subject.source(),
                                subject.at(),
                                subject.instansi(),
                                "=unor induk",
                                subject.nip(),
                                nama,
                                subject.sekolah(),
                                subject.unor(),
                                Someone.identity(subject.nip(), subject.at())),
                        pmmValue,
                        siasnValue,
                        "-",
                        new TaskTarget(TaskTarget.Kind.PEGAWAI, "1", nama)));
        Path file = folder.resolve("nakal.xlsx");
        new ExcelWorkbooks()
                .draw(
                        new RecapBooks(run.sources(), RemedyCatalog.builtIn(), Roads.NONE, Cibadak.RUN)
                                .of(new Group(Cibadak.KABUPATEN, "")),
                        Files.newOutputStream(file));
        try (var in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            return book.getSheet("Rincian").getRow(1);
        }
    }

    private static void isQuotedText(XSSFCell cell, String text) {
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() throws IOException {
        XSSFRow row = findingWith("=cmd|' /C calc'!A0", "+62 812 000", "-1+1");

        isQuotedText(row.getCell(2), "=cmd|' /C calc'!A0");
        isQuotedText(row.getCell(3), "@SUM(A1)");
        isQuotedText(row.getCell(6), "+62 812 000");
        isQuotedText(row.getCell(7), "-1+1");
        assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void emoji_markup_and_control_characters_do_not_break_the_workbook() throws IOException {
        XSSFRow row = findingWith("Siti 😀 <b>&amp;\"'", "a\u0000b\u0008c\uFFFF", "A_x0041_B");

        assertThat(row.getCell(2).getStringCellValue()).isEqualTo("Siti 😀 <b>&amp;\"'");
        assertThat(row.getCell(6).getStringCellValue()).isEqualTo("abc");
        assertThat(row.getCell(7).getStringCellValue()).isEqualTo("A_x0041_B");
    }

    @Test
    void forty_thousand_characters_are_cut_to_what_a_cell_holds_and_it_is_said() throws IOException {
        XSSFRow row = findingWith("Siti", "x ".repeat(20_000), "");

        assertThat(row.getCell(6).getStringCellValue())
                .hasSize(32_767)
                .endsWith("… (dipotong: teks aslinya 40.000 karakter)");
        assertThat(row.getHeightInPoints()).isEqualTo(409);
    }
}
