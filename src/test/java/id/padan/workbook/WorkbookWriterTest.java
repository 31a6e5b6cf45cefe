package id.padan.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTest {
    private static final Properties PROPERTIES =
            new Properties(LocalDate.of(2026, 6, 15), "Padan", "Judul & <lain>", "");
    private static final StyleTable STYLES = new StyleTable(
            "Arial", 10, List.of(CellStyle.STANDARD.formatted("dd-mm-yyyy"), CellStyle.STANDARD.asQuoted()));

    private static byte[] write(Consumer<WorkbookWriter> drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter book = new WorkbookWriter(out, PROPERTIES, STYLES)) {
            drawing.accept(book);
            book.finish();
        }
        return out.toByteArray();
    }

    private static XSSFSheet sheet(Consumer<SheetWriter> drawing) throws IOException {
        byte[] bytes = write(book -> drawing.accept(book.sheet(SheetFrame.of("Satu"))));
        Schema.assertValid(bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheetAt(0);
    }

    private static XSSFCell cell(Consumer<SheetWriter> drawing) throws IOException {
        return sheet(sheet -> {
                    sheet.row(15);
                    drawing.accept(sheet);
                })
                .getRow(0)
                .getCell(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SDN 1 Cibadak",
                " depan",
                "belakang ",
                "\n",
                "baris\nbaru\n",
                "tab\tdi dalam",
                "a\rb",
                "a&b<c>d\"e'f",
                "]]>",
                "&amp;",
                "–“”…",
                "\u00a0\u0085\u2028",
                "Siti 😀 田",
                "\uFFFD"
            })
    void text_is_read_back_as_it_was_given(String text) throws IOException {
        XSSFCell cell = cell(sheet -> sheet.text(0, 0, text));

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @Test
    void what_xml_forbids_becomes_a_question_mark_and_the_workbook_stays_whole() throws IOException {
        XSSFCell cell = cell(sheet -> sheet.text(0, 0, "a\u0000b\u001Fc\uD83Dd\uDE00e\uFFFE\uFFFFf"));

        assertThat(cell.getStringCellValue()).isEqualTo("a?b?c?d?e??f");
    }

    @Test
    void text_longer_than_the_buffer_is_whole() throws IOException {
        String text = "ñ😀&".repeat(8_000);

        assertThat(cell(sheet -> sheet.text(0, 0, text)).getStringCellValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                1,
                -1,
                -20,
                9,
                10,
                99,
                100,
                1_234_567,
                0.1,
                -0.5,
                0.7980049875311721,
                123e13,
                9007199254740991.0,
                9007199254740994.0,
                1.985E17,
                1.5e300,
                Double.MIN_VALUE
            })
    void numbers_are_read_back_to_the_last_bit(double number) throws IOException {
        assertThat(cell(sheet -> sheet.number(0, 0, number)).getNumericCellValue())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"1900-03-01,61", "1985-03-30,31136", "2026-06-30,46203"})
    void a_day_is_the_number_that_spreadsheets_count(LocalDate day, double number) throws IOException {
        XSSFCell cell = cell(sheet -> sheet.day(0, 1, day));

        assertThat(cell.getNumericCellValue()).isEqualTo(number);
        assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(day.atStartOfDay());
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("dd-mm-yyyy");
    }

    @Test
    void an_empty_text_is_no_content_but_keeps_its_style() throws IOException {
        XSSFCell cell = cell(sheet -> sheet.text(0, 2, ""));

        assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void cells_stand_where_they_were_put_also_beyond_the_alphabet_and_after_a_gap() throws IOException {
        XSSFSheet sheet = sheet(writer -> {
            writer.rowAt(4);
            for (int column : new int[] {0, 25, 26, 51, 52, 701, 702, 16_383}) {
                writer.number(column, 0, column);
            }
            writer.row(20.26f);
            writer.text(1, 0, "x");
        });

        assertThat(sheet.getFirstRowNum()).isEqualTo(4);
        sheet.getRow(4).forEach(cell -> assertThat(cell.getNumericCellValue()).isEqualTo(cell.getColumnIndex()));
        assertThat(sheet.getRow(4).getPhysicalNumberOfCells()).isEqualTo(8);
        assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).isEqualTo("x");
        assertThat(sheet.getRow(5).getHeightInPoints()).isEqualTo(20.25f);
    }

    @Test
    void names_of_sheets_stand_in_references_as_a_formula_needs_them() throws IOException {
        byte[] bytes = write(book -> {
            for (String name : List.of("Tugas", "Log & Sinkron", "O'Neil", "AB1", "ABC")) {
                SheetWriter sheet = book.sheet(SheetFrame.of(name).holding(1, 1));
                sheet.row(15);
                sheet.text(0, 0, "x");
                sheet.filter(new Cells(0, 0, 0, 1));
            }
        });

        Schema.assertValid(bytes);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getAllNames())
                    .extracting(name -> name.getNameName() + " " + name.getRefersToFormula())
                    .contains(
                            "_xlnm.Print_Titles Tugas!$1:$1",
                            "_xlnm._FilterDatabase Tugas!$A$1:$B$1",
                            "_xlnm.Print_Titles 'Log & Sinkron'!$1:$1",
                            "_xlnm._FilterDatabase 'O''Neil'!$A$1:$B$1",
                            "_xlnm.Print_Titles 'AB1'!$1:$1",
                            "_xlnm.Print_Titles 'ABC'!$1:$1");
            assertThat(book.getSheetAt(1).getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(book.getProperties().getCoreProperties().getTitle()).isEqualTo("Judul & <lain>");
        }
    }

    @Test
    void cells_may_ask_for_a_word_of_a_list_and_for_a_length() throws IOException {
        XSSFSheet sheet = sheet(writer -> {
            writer.row(15);
            writer.text(0, 0, "x");
            Hint hint = new Hint("Judul & <lain>", "Pilih.", "Bukan \"itu\".");
            writer.ask(new Choice(new Cells(1, 0, 9, 0), List.of("Ya", "Tidak"), hint));
            writer.ask(new TextLength(new Cells(1, 1, 9, 1), 8, 17, hint));
        });

        assertThat(sheet.getDataValidations())
                .extracting(
                        asked -> asked.getRegions().getCellRangeAddresses()[0].formatAsString() + " "
                                + asked.getErrorBoxText() + " "
                                + asked.getValidationConstraint().getFormula2())
                .containsExactly("A2:A10 Bukan \"itu\". null", "B2:B10 Bukan \"itu\". 17");
    }

    @Test
    void a_sheet_may_be_out_of_every_menus_sight() throws IOException {
        byte[] bytes = write(book -> {
            book.sheet(SheetFrame.of("Satu")).row(15);
            book.sheet(SheetFrame.of("Dua").outOfSight()).row(15);
        });

        Schema.assertValid(bytes);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.isSheetVeryHidden(0)).isFalse();
            assertThat(book.isSheetVeryHidden(1)).isTrue();
        }
    }

    @Test
    void a_workbook_that_was_not_finished_is_none() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter book = new WorkbookWriter(out, PROPERTIES, STYLES)) {
            book.sheet(SheetFrame.of("Satu")).row(15);
        }

        assertThat(Schema.parts(out.toByteArray())).doesNotContainKeys("[Content_Types].xml", "xl/workbook.xml");
    }

    @Test
    void a_full_disk_is_said_and_not_swallowed() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> {
                    try (WorkbookWriter book = new WorkbookWriter(full, PROPERTIES, STYLES)) {
                        book.finish();
                    }
                })
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
    }
}
