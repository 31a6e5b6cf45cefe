package id.padan.recap.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.candidate.Band;
import id.padan.ledger.Group;
import id.padan.recap.Cibadak;
import id.padan.recap.RecapBooks;
import id.padan.recap.RunFixture;
import id.padan.remedy.RemedyCatalog;
import id.padan.road.Roads;
import id.padan.rule.Subject;
import id.padan.rule.Suggestion;
import id.padan.rule.Suggestion.Claim;
import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;
import id.padan.testing.Someone;
import id.padan.workbook.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SuggestionTableTest {
    private static final String PMM = "pmm-pengelolaan-kinerja-2026-06-13.csv";
    private static final String SHEET = "Kandidat NIP";
    private static final String SITI = "198503302003122104";
    private static final String BUDI = "198503302003122105";

    /** Of the findings that {@link Cibadak} has in rows 40 to 47 the one in this row. */
    private static Subject row(int line, String nama) {
        return new Subject(
                SnapshotKind.PMM,
                new Address(PMM, "", line),
                Cibadak.KABUPATEN,
                "Dinas Pendidikan",
                "19850330200312100",
                nama,
                "SDN 1 Cibadak",
                "",
                Someone.identity("19850330200312100", new Address(PMM, "", line)));
    }

    private static Suggestion suggestion(Subject subject, int place, String nip, Band band, int score, Claim claim) {
        return new Suggestion(
                subject,
                place,
                nip,
                "Siti Aminah, S.Pd.",
                "SD NEGERI 1 CIBADAK",
                "Pemerintah Kab. Cibadak",
                band,
                score,
                "tanggal lahir sama; nama sama",
                claim);
    }

    private static RunFixture withSuggestions() {
        Subject siti = row(40, "Siti Aminah");
        Subject budi = row(41, "Budi Santoso");
        return Cibadak.whole()
                .suggestion(suggestion(siti, 1, SITI, Band.HAMPIR_PASTI, 9_999, Claim.ALONE))
                .suggestion(suggestion(siti, 2, BUDI, Band.MUNGKIN, 612, Claim.TAKEN))
                .suggestion(suggestion(budi, 1, BUDI, Band.MUNGKIN, 4_321, Claim.ALONE))
                .suggestion(suggestion(budi, 2, SITI, Band.MUNGKIN, 3_000, Claim.CONTESTED));
    }

    private static byte[] bytes(RunFixture run, int rowsPerSheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelWorkbooks(rowsPerSheet)
                .draw(
                        new RecapBooks(run.sources(), RemedyCatalog.builtIn(), Roads.NONE, Cibadak.RUN)
                                .of(new Group(Cibadak.KABUPATEN, "")),
                        out);
        return out.toByteArray();
    }

    private static XSSFWorkbook recap(RunFixture run) throws IOException {
        return new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes(run, ExcelWorkbooks.MOST_ROWS_PER_SHEET)));
    }

    private static List<String> cells(XSSFSheet sheet, int number) {
        List<String> cells = new ArrayList<>();
        sheet.getRow(number).forEach(cell -> cells.add(cell.toString()));
        return cells;
    }

    @Test
    void every_candidate_stands_with_its_row_its_evidence_and_what_to_do_with_it() throws IOException {
        try (XSSFWorkbook book = recap(withSuggestions())) {
            XSSFSheet sheet = book.getSheet(SHEET);
            assertThat(cells(sheet, 0))
                    .containsExactly(
                            "No",
                            "Nama di PMM",
                            "NIP di PMM",
                            "Sekolah (PMM)",
                            "Pilihan ke-",
                            "Keyakinan",
                            "Peluang benar",
                            "NIP di SIASN",
                            "Nama di SIASN",
                            "Unor (SIASN)",
                            "Instansi (SIASN)",
                            "Bukti",
                            "Catatan",
                            "Asal baris");
            assertThat(cells(sheet, 3))
                    .containsExactly(
                            "3.0",
                            "Siti Aminah",
                            "19850330200312100",
                            "SDN 1 Cibadak",
                            "1.0",
                            "hampir pasti",
                            "99,9 %",
                            SITI,
                            "Siti Aminah, S.Pd.",
                            "SD NEGERI 1 CIBADAK",
                            "Pemerintah Kab. Cibadak",
                            "tanggal lahir sama; nama sama",
                            "",
                            PMM + " baris 40");
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
        }
    }

    @Test
    void what_must_be_looked_at_first_says_why() throws IOException {
        try (XSSFWorkbook book = recap(withSuggestions())) {
            XSSFSheet sheet = book.getSheet(SHEET);
            assertThat(IntStream.rangeClosed(1, 4).mapToObj(i -> {
                        List<String> line = cells(sheet, i);
                        return String.join("|", line.get(1), line.get(5), line.get(6), line.get(12));
                    }))
                    .containsExactly(
                            "Budi Santoso|mungkin|43,2 %|Periksa dahulu, jangan langsung dimasukkan.",
                            "Budi Santoso|mungkin|30,0 %|Baris PMM lain juga cocok dengan orang ini; tentukan dahulu baris"
                                    + " mana yang benar.",
                            "Siti Aminah|hampir pasti|99,9 %|",
                            "Siti Aminah|mungkin|6,1 %|NIP ini sudah dipakai baris PMM lain; periksa apakah orang yang"
                                    + " sama.");
        }
    }

    @Test
    void both_nip_are_text() throws IOException {
        try (XSSFWorkbook book = recap(withSuggestions())) {
            XSSFSheet sheet = book.getSheet(SHEET);
            for (int column : List.of(2, 7)) {
                assertThat(sheet.getRow(3).getCell(column).getCellType()).isEqualTo(CellType.STRING);
                assertThat(sheet.getRow(3).getCell(column).getCellStyle().getDataFormatString())
                        .isEqualTo("@");
            }
        }
    }

    @Test
    void a_report_without_candidates_has_no_such_sheet() throws IOException {
        try (XSSFWorkbook none = recap(Cibadak.whole());
                XSSFWorkbook some = recap(withSuggestions())) {
            assertThat(none.getSheet(SHEET)).isNull();
            assertThat(some.getSheetIndex(SHEET)).isPositive();
        }
    }

    @Test
    void the_task_says_which_nip_to_enter_for_whom_there_is_an_almost_certain_candidate_and_for_nobody_else()
            throws IOException {
        try (XSSFWorkbook book = recap(withSuggestions())) {
            List<String> proposed = new ArrayList<>();
            for (var row : book.getSheet("Tugas")) {
                String steps = cells(book.getSheet("Tugas"), row.getRowNum()).get(6);
                if (steps.contains("masukkan NIP")) {
                    proposed.add(steps);
                }
            }
            assertThat(proposed)
                    .singleElement()
                    .asString()
                    .startsWith("Siti Aminah: masukkan NIP " + SITI
                            + " (Siti Aminah, S.Pd., SD NEGERI 1 CIBADAK): hampir pasti orang ini, karena tanggal lahir"
                            + " sama; nama sama.\n")
                    .doesNotContain("\nBudi")
                    .contains("1. Pegawai memberikan NIP");
        }
    }

    @Test
    void the_workbook_is_valid_and_its_bytes_depend_on_nothing_else() throws IOException {
        byte[] first = bytes(withSuggestions(), 3);

        assertThat(bytes(withSuggestions(), 3)).isEqualTo(first);
        assertThat(Schema.assertValid(first)).contains("xl/workbook.xml");
    }
}
