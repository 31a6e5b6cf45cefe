package id.padan.snapshot.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTableTest {
    private Desk desk = new Desk(Path.of("."));

    @BeforeEach
    void clearDesk(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    private Path workbook(Sheets sheets) throws IOException {
        return desk.file("siasn.xlsx", sheets.bytes());
    }

    @Test
    void all_sheets_come_in_order_hidden_ones_too() throws IOException {
        Path file = workbook(new Sheets()
                .sheet("Data utama", "", "")
                .sheet("Kamus", "state=\"hidden\"", "")
                .sheet("Rahasia", "state=\"veryHidden\"", ""));

        assertThat(Desk.tables(file))
                .containsExactly(
                        "siasn.xlsx / Data utama / XLSX, lembar \"Data utama\"",
                        "siasn.xlsx / Kamus / XLSX, lembar \"Kamus\" (tersembunyi)",
                        "siasn.xlsx / Rahasia / XLSX, lembar \"Rahasia\" (tersembunyi)");
    }

    @Test
    void rows_and_cells_keep_their_places_whatever_the_dimension_claims() throws IOException {
        Path file = workbook(Sheets.of("""
                <row r="2"><c r="B2"><v>1</v></c><c r="D2" t="str"><f>A1</f><v>x</v></c><c r="E2" s="0"/></row>
                <row r="3"/>
                <row r="7"><c><v>7</v></c><c><v>8</v></c></row>
                <row><c r="A8" t="b"><v>1</v></c><c r="B8" t="e"><v>#N/A</v></c></row>"""));

        assertThat(Desk.rows(file)).containsExactly("2:  | #1 |  | x", "3: ", "7: #7 | #8", "8: TRUE | #N/A");
    }

    @ParameterizedTest
    @CsvSource({
        "1.98503302003121E17, 198503302003121000",
        "198503302003121000, 198503302003121000",
        "1.98503E+17, 198503000000000000",
        "12.50, 12.50",
        "-3, -3",
        "1E-3, 0.001",
        "2026.0, 2026",
        "2.0101234E7, 20101234",
        "1.98503302003121E17, 198503302003121000",
        "2.50, 2.50",
        "100, 100",
        "0.0, 0",
        "1E999999999, 1E999999999",
    })
    void a_number_is_its_plain_digits(String written, String read) throws IOException {
        assertThat(Desk.rows(workbook(Sheets.of("<row r=\"1\"><c r=\"A1\"><v>" + written + "</v></c></row>"))))
                .containsExactly("1: #" + read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            dd/mm/yyyy;              true
            yyyy-mm-dd hh:mm:ss;     true
            [$-421]dd mmmm yyyy;     true
            mmm;                     true
            h:mm;                    false
            mm:ss.0;                 false
            0.00;                    false
            General;                 false
            #,##0 "hari (d)";        false
            [Red]0;                  false
            0\\d;                     false
            """)
    void a_format_is_a_date_when_it_names_year_month_or_day(String code, boolean date) {
        assertThat(XlsxStyles.showsDate(code)).isEqualTo(date);
    }

    @Test
    void cells_formatted_as_dates_become_days() throws IOException {
        Path file = workbook(
                Sheets.of("""
                        <row r="1"><c r="A1" s="1"><v>31136</v></c><c r="B1" s="2"><v>45658.75</v></c>
                        <c r="C1" s="0"><v>31136</v></c><c r="D1" s="3"><v>0.5</v></c><c r="E1" s="1"><v>59</v></c>
                        <c r="F1" s="1"><v>61</v></c><c r="G1" t="d"><v>2025-06-30T00:00:00</v></c>
                        <c r="H1" s="1"><v>99999999</v></c></row>""").styles("<numFmt numFmtId=\"164\" formatCode=\"dd\\-mm\\-yyyy\"/>", 0, 14, 164, 20));

        assertThat(Desk.rows(file))
                .containsExactly(
                        "1: @1985-03-30 | @2025-01-01 | #31136 | #0.5 | @1900-02-28 | @1900-03-01 | @2025-06-30"
                                + " | #99999999");
    }

    @Test
    void days_counted_from1904_are_read() throws IOException {
        Path file = workbook(Sheets.of("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>29674</v></c></row>")
                .styles("", 14)
                .from1904());

        assertThat(Desk.rows(file)).containsExactly("1: @1985-03-30");
    }

    @Test
    void texts_come_whole_from_their_runs_without_pronunciation_hints() throws IOException {
        Path file = workbook(Sheets.of("""
                        <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>
                        <c r="C1" t="inlineStr"><is><r><t>SDN </t></r><r><t xml:space="preserve"> 2</t></r></is></c>
                        <c r="D1" t="inlineStr"><is><t>a_x000D_b _x0zzz_ &amp; <![CDATA[<c>]]></t></is></c></row>""")
                .sharedTexts(
                        "<si><r><rPr><b/></rPr><t>SD</t></r><r><t>N 1</t></r><rPh sb=\"0\" eb=\"1\"><t>hint</t></rPh>"
                                + "</si><si><t>'1985</t></si>"));

        assertThat(Desk.rows(file)).containsExactly("1: '1985 | SDN 1 | SDN  2 | a\rb _x0zzz_ & <c>");
    }

    @Test
    void a_cell_that_points_at_no_shared_text_is_refused() throws IOException {
        Path file = workbook(
                Sheets.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>5</v></c></row>").sharedTexts("<si><t>satu</t></si>"));

        assertThatThrownBy(() -> Desk.rows(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage(
                        "Berkas siasn.xlsx rusak: ada sel yang menunjuk teks ke-6 padahal hanya ada 1. Berkas ini tidak"
                                + " dibaca. Buka di Excel lalu simpan ulang sebagai .xlsx.");
    }

    @Test
    void empty_styled_cells_far_to_the_right_are_no_columns() throws IOException {
        Path file = workbook(Sheets.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"0\"/></row>"));

        assertThat(Desk.rows(file)).containsExactly("1: #1");
    }
}
