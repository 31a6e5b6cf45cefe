package id.padan.recap.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.answer.Answer;
import id.padan.answer.AnswerStatus;
import id.padan.answer.Manifest;
import id.padan.answer.Recorded;
import id.padan.answer.ReturnedBook;
import id.padan.answer.ReturnedBooks;
import id.padan.answer.ReturnedRow;
import id.padan.answer.RowKey;
import id.padan.ledger.Group;
import id.padan.life.Cause;
import id.padan.life.EndedLife;
import id.padan.life.Life;
import id.padan.life.LifeState;
import id.padan.life.LifeSubject;
import id.padan.recap.AnswerSheet;
import id.padan.recap.Cibadak;
import id.padan.recap.ClaimLine;
import id.padan.recap.OverviewBook;
import id.padan.recap.OverviewBooks;
import id.padan.recap.RecapBook;
import id.padan.recap.RecapBooks;
import id.padan.recap.RunFixture;
import id.padan.remedy.RemedyCatalog;
import id.padan.road.Roads;
import id.padan.rule.SchoolMapping;
import id.padan.workbook.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecapWorkbookTest {
    private static final RemedyCatalog CATALOG = RemedyCatalog.builtIn();

    @TempDir
    Path folder;

    private Path draw(RunFixture run, String name, int rowsPerSheet) throws IOException {
        Path file = folder.resolve(name);
        new ExcelWorkbooks(rowsPerSheet)
                .draw(
                        new RecapBooks(run.sources(), CATALOG, Roads.NONE, Cibadak.RUN)
                                .of(new Group(Cibadak.KABUPATEN, "")),
                        Files.newOutputStream(file));
        return file;
    }

    private XSSFWorkbook recap(RunFixture run) throws IOException {
        return open(draw(run, "rekap.xlsx", ExcelWorkbooks.MOST_ROWS_PER_SHEET));
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> sheets(XSSFWorkbook book) {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .toList();
    }

    private static List<String> row(XSSFSheet sheet, int number) {
        List<String> cells = new ArrayList<>();
        sheet.getRow(number).forEach(cell -> cells.add(cell.toString()));
        return cells;
    }

    @Test
    void the_sheets_are_those_an_office_expects() throws IOException {
        try (XSSFWorkbook book = recap(Cibadak.whole())) {
            assertThat(sheets(book))
                    .containsExactly(
                            "Sampul",
                            "Baca Dulu",
                            "Ringkasan",
                            "Hari Ini",
                            "Tugas",
                            "Rincian",
                            "Tidak Dapat Dinilai",
                            "Ditolak",
                            "Dikecualikan",
                            "Log Sinkron",
                            "Kamus",
                            "Padan");
        }
    }

    @Test
    void a_run_without_findings_says_so_on_each_sheet_and_has_no_empty_extra_sheets() throws IOException {
        try (XSSFWorkbook book = recap(Cibadak.empty())) {
            assertThat(sheets(book))
                    .containsExactly(
                            "Sampul",
                            "Baca Dulu",
                            "Ringkasan",
                            "Tugas",
                            "Rincian",
                            "Tidak Dapat Dinilai",
                            "Ditolak",
                            "Kamus",
                            "Padan");
            assertThat(row(book.getSheet("Tugas"), 1))
                    .contains("Tidak ada tugas: tidak ada temuan yang perlu diperbaiki.");
            assertThat(row(book.getSheet("Rincian"), 1)).contains("Tidak ada temuan.");
        }
    }

    @Test
    void a_finding_stands_with_message_both_values_actor_and_severity_in_words() throws IOException {
        try (XSSFWorkbook book = recap(Cibadak.whole())) {
            XSSFSheet sheet = book.getSheet("Rincian");
            assertThat(row(sheet, 0))
                    .containsExactly(
                            "No",
                            "NIP",
                            "Nama",
                            "Sekolah (PMM)",
                            "Unor (SIASN)",
                            "Penyebab dan pesan di e-Kinerja",
                            "Nilai di PMM",
                            "Nilai di SIASN / e-Kinerja",
                            "Penjelasan",
                            "Pelaku",
                            "Tugas no.",
                            "Keadaan",
                            "Keparahan",
                            "Terlihat pertama",
                            "Status",
                            "Catatan",
                            "Tanggal",
                            "Diisi oleh",
                            "Berlaku sampai",
                            "Kode baris (jangan diubah)");
            assertThat(row(sheet, 13))
                    .startsWith(
                            "13.0",
                            "198503302003122101",
                            "Rina Marlina",
                            "SMP Negeri 1 Cibadak",
                            "SMP NEGERI 1 CIBADAK",
                            "Unor lain\n“Nama sekolah atau nama unor tidak sama dengan data PMM”",
                            "SMP Negeri 1 Cibadak",
                            "SMP NEGERI 2 SUKAMAJU",
                            "Sekolah di PMM bukan unor pegawai ini di SIASN. Diputuskan menurut padanan NPSN 20218100.",
                            "Admin Instansi",
                            "3.0",
                            "baru",
                            "Berat",
                            "pertama");
        }
    }

    @Test
    void nip_is_text_everywhere_and_no_cell_is_a_formula() throws IOException {
        try (XSSFWorkbook book = recap(Cibadak.whole())) {
            int nips = 0;
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.toString().matches("\\d{18}")) {
                            nips++;
                            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                            assertThat(cell.getCellStyle().getDataFormatString())
                                    .isEqualTo("@");
                        }
                    }
                }
            }
            assertThat(nips).isGreaterThan(50);
        }
    }

    @Test
    void long_sheets_have_frozen_header_filter_and_paper_set_up() throws IOException {
        try (XSSFWorkbook book = recap(Cibadak.whole())) {
            for (String name : List.of("Tugas", "Rincian", "Tidak Dapat Dinilai", "Ditolak", "Kamus")) {
                XSSFSheet sheet = book.getSheet(name);
                int last = sheet.getLastRowNum() + 1;
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .isEqualTo((short) 1);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                        .startsWith("A1:")
                        .endsWith("" + last);
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            }
        }
    }

    @Test
    void every_sheet_is_a4_landscape_as_wide_as_the_page_with_its_footer() throws IOException {
        try (XSSFWorkbook book = recap(Cibadak.whole())) {
            for (String name : sheets(book).subList(0, book.getNumberOfSheets() - 1)) {
                XSSFSheet sheet = book.getSheet(name);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) (name.equals("Sampul") ? 1 : 0));
                assertThat(sheet.getFooter().getLeft()).isEqualTo("&8Padan, run 12, 15 Juni 2026");
                assertThat(sheet.getFooter().getCenter()).contains("RAHASIA");
                assertThat(sheet.getFooter().getRight()).isEqualTo("&8Halaman &P/&N");
            }
        }
    }

    @Test
    void the_status_of_every_task_is_chosen_from_a_list() throws IOException {
        try (XSSFWorkbook book = recap(Cibadak.whole())) {
            XSSFSheet sheet = book.getSheet("Tugas");
            assertThat(row(sheet, 0))
                    .containsExactly(
                            "No",
                            "Pelaku",
                            "Nama pelaku",
                            "Sekolah / unor",
                            "Yang dikerjakan",
                            "Aplikasi / menu",
                            "Langkah",
                            "Paling lambat mulai",
                            "Sisa waktu",
                            "Orang",
                            "Bebas",
                            "Menunggu",
                            "Status",
                            "Catatan",
                            "Tanggal",
                            "Diisi oleh",
                            "Berlaku sampai",
                            "Kode baris (jangan diubah)");
            assertThat(row(sheet, 1).get(12)).isEqualTo("Belum");
            assertThat(sheet.getDataValidations()).hasSize(3).first().satisfies((DataValidation choice) -> {
                assertThat(choice.getValidationConstraint().getExplicitListValues())
                        .containsExactly("Belum", "Dikerjakan", "Selesai", "Butuh bantuan", "Bukan masalah");
                assertThat(choice.getRegions().getCellRangeAddresses()[0].formatAsString())
                        .isEqualTo("M2:M" + (sheet.getLastRowNum() + 1));
            });
        }
    }

    @Test
    void the_sheet_of_the_day_says_who_begins_what_and_where() throws IOException {
        try (XSSFWorkbook book = recap(Cibadak.whole())) {
            List<String> text = new ArrayList<>();
            book.getSheet("Hari Ini").forEach(row -> row.forEach(cell -> text.add(cell.toString())));
            assertThat(text)
                    .contains("Hari ini, 15 Juni 2026", "Kepala Sekolah: 1 tugas", "e-Kinerja (Sinkron PMM)")
                    .contains("28 Juni 2026", "31.0");
            assertThat(book.getSheet("Hari Ini").getLastRowNum()).isLessThan(60);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TERBUKTI_SELESAI, DATA,  terbukti selesai,     Datanya sudah benar
            TERBUKTI_SELESAI, RULE,  terbukti selesai,     Menurut aturan yang baru tidak lagi salah
            KELUAR,           RULE,  keluar dari lingkup,  Aturannya dimatikan
            KELUAR,           SCOPE, keluar dari lingkup,  'Tidak lagi ada di data, atau di luar lingkup; tidak ada buktinya bahwa ini diperbaiki'
            """)
    void what_is_no_longer_open_is_listed_with_the_reason(LifeState state, Cause why, String word, String reason)
            throws IOException {
        RunFixture run = Cibadak.whole();
        Life open = run.of(Cibadak.RUN, Cibadak.KABUPATEN.key()).get(0);
        Life ended = new Life(
                9_000,
                open.key(),
                open.kind(),
                open.instansi(),
                open.who(),
                open.subkind(),
                "",
                "",
                state,
                Cibadak.TANGGAL,
                LocalDate.of(2026, 6, 1),
                why,
                open.record(),
                null,
                0);
        run.ended(new EndedLife(
                ended, new LifeSubject("198503302003122004", "Siti Aminah", "SDN 1", "SD NEGERI 1", "", "")));
        try (XSSFWorkbook book = recap(run)) {
            assertThat(row(book.getSheet("Sudah Beres"), 1))
                    .startsWith("1.0", "198503302003122004", "Siti Aminah", "SDN 1", "SD NEGERI 1")
                    .contains(word, reason);
        }
    }

    @Test
    void without_anything_closed_there_is_no_such_sheet() throws IOException {
        try (XSSFWorkbook book = recap(Cibadak.whole())) {
            assertThat(book.getSheet("Sudah Beres")).isNull();
            assertThat(book.getSheet("Rincian")).isNotNull();
        }
    }

    @Test
    void the_overview_says_whose_claims_did_not_hold() throws IOException {
        OverviewBook none = new OverviewBooks(Cibadak.whole().sources(), CATALOG, Roads.NONE)
                .of(Cibadak.RUN, Cibadak.whole().groups(Cibadak.RUN, false), SchoolMapping.NONE);
        OverviewBook claimed = new OverviewBook(
                none.cover(),
                none.summary(),
                none.road(),
                none.roads(),
                none.answering(),
                List.of(
                        new ClaimLine("Pemerintah Kab. Cibadak", "Pegawai", 3, 1, 0),
                        new ClaimLine("Pemerintah Kab. Cibadak", "", 0, 0, 5)),
                none.notAssessed(),
                none.rejects(),
                none.logMatches(),
                none.dictionary(),
                none.mapping());
        Path file = folder.resolve("klaim.xlsx");
        new ExcelWorkbooks().draw(claimed, Files.newOutputStream(file));

        try (XSSFWorkbook book = open(file)) {
            assertThat(row(book.getSheet("Klaim"), 1))
                    .containsExactly("1.0", "Pemerintah Kab. Cibadak", "Pegawai", "3.0", "1.0", "25%", "0.0");
            assertThat(row(book.getSheet("Klaim"), 2)).endsWith("0.0", "0.0", "–", "5.0");
        }
    }

    @Test
    void every_row_bears_a_code_of_its_own_within_the_filter_and_the_manifest_is_out_of_sight() throws IOException {
        Path file = draw(Cibadak.whole(), "rekap.xlsx", ExcelWorkbooks.MOST_ROWS_PER_SHEET);
        try (XSSFWorkbook book = open(file)) {
            assertThat(book.isSheetVeryHidden(book.getSheetIndex("Padan"))).isTrue();
            assertThat(book.getSheet("Tugas").getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:R" + (book.getSheet("Tugas").getLastRowNum() + 1));
        }
        ReturnedBook back = ReturnedBooks.read(file);

        assertThat(back.manifest())
                .isEqualTo(new Manifest(
                        "contoh", 12, Cibadak.TANGGAL, Cibadak.KABUPATEN.key(), "Pemerintah Kab. Cibadak", ""));
        assertThat(back.rows())
                .hasSizeGreaterThan(60)
                .allSatisfy(row -> assertThat(row.token()).isNotNull())
                .extracting(ReturnedRow::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_was_answered_stands_in_its_row_again() throws IOException {
        AnswerSheet asked = new RecapBooks(Cibadak.whole().sources(), CATALOG, Roads.NONE, Cibadak.RUN)
                .of(new Group(Cibadak.KABUPATEN, ""))
                .answers();
        RecapBook blank = new RecapBooks(Cibadak.whole().sources(), CATALOG, Roads.NONE, Cibadak.RUN)
                .of(new Group(Cibadak.KABUPATEN, ""));
        RowKey first = asked.slot(blank.tasks().get(0)).token().row();
        Answer given = new Answer(
                AnswerStatus.BUKAN_MASALAH, "=SUM(A1)", LocalDate.of(2026, 6, 12), "Rina", LocalDate.of(2026, 6, 30));
        RecapBook answered = new RecapBook(
                blank.cover(),
                blank.summary(),
                new AnswerSheet(asked.manifest(), Map.of(first, new Recorded(4, given, LocalDate.of(2026, 6, 13)))),
                blank.road(),
                blank.tasks(),
                blank.findings(),
                blank.ended(),
                blank.suggestions(),
                blank.missing(),
                blank.notAssessed(),
                blank.rejects(),
                blank.excepted(),
                blank.logMatches(),
                blank.dictionary());
        Path file = folder.resolve("jawaban.xlsx");
        new ExcelWorkbooks().draw(answered, Files.newOutputStream(file));

        try (XSSFWorkbook book = open(file)) {
            assertThat(row(book.getSheet("Tugas"), 1).subList(12, 17))
                    .containsExactly("Bukan masalah", "=SUM(A1)", "12-06-2026", "Rina", "30-06-2026");
            assertThat(row(book.getSheet("Tugas"), 1).get(17)).startsWith("T-" + first.id() + "-4-");
            assertThat(row(book.getSheet("Tugas"), 2).get(12)).isEqualTo("Belum");
        }
    }

    @Test
    void the_cover_shows_days_left_share_and_closed_books() throws IOException {
        try (XSSFWorkbook book = recap(Cibadak.whole())) {
            List<String> text = new ArrayList<>();
            book.getSheet("Sampul").forEach(row -> row.forEach(cell -> text.add(cell.toString())));
            assertThat(text)
                    .contains("Pemerintah Kab. Cibadak", "15", "tenggat 30 Juni 2026", "79,2%")
                    .contains("3.184 dari 4.018 pegawai", "10 Juni 2026", "seimbang")
                    .doesNotContain("TIDAK SEIMBANG");
            assertThat(book.getSheet("Baca Dulu").getPhysicalNumberOfRows()).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void the_summary_has_a_native_chart_whose_bars_are_the_table() throws IOException {
        try (XSSFWorkbook book = recap(Cibadak.whole())) {
            XSSFSheet sheet = book.getSheet("Ringkasan");
            var charts = sheet.getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(1);
            var series = charts.get(0).getChartSeries().get(0).getSeries(0);
            var names = series.getCategoryData();
            assertThat(names.getPointCount()).isEqualTo(6);
            assertThat(names.getPointAt(0)).isEqualTo("NIP tidak padan");
            assertThat(series.getValuesData().getPointAt(3)).hasToString("31.0");
            XSSFCell first = sheet.getRow(5).getCell(1);
            assertThat(first.getStringCellValue()).isEqualTo("NIP tidak padan");
            assertThat(names.getDataRangeReference()).isEqualTo("Ringkasan!$B$6:$B$11");
        }
    }

    @Test
    void rows_beyond_a_sheets_limit_continue_on_the_next_with_their_numbers() throws IOException {
        try (XSSFWorkbook book = open(draw(Cibadak.whole(), "sempit.xlsx", 10))) {
            assertThat(sheets(book))
                    .contains("Rincian", "Rincian 2", "Rincian 6", "Tugas 2")
                    .doesNotContain("Rincian 7", "Ditolak 2");
            assertThat(book.getSheet("Rincian").getLastRowNum()).isEqualTo(10);
            assertThat(row(book.getSheet("Rincian 2"), 0)).startsWith("No", "NIP");
            assertThat(row(book.getSheet("Rincian 2"), 1)).startsWith("11.0");
            assertThat(book.getSheet("Rincian 6").getLastRowNum()).isEqualTo(7);
            assertThat(book.getSheet("Tugas 2").getDataValidations()).hasSize(3);
        }
    }

    @Test
    void the_same_report_is_the_same_bytes_in_another_zone_and_language() throws IOException {
        byte[] here = Files.readAllBytes(draw(Cibadak.whole(), "satu.xlsx", 10));
        TimeZone zone = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jayapura"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Files.readAllBytes(draw(Cibadak.whole(), "dua.xlsx", 10)))
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    @Test
    void the_properties_name_the_run_and_nobody() throws IOException {
        try (XSSFWorkbook book = recap(Cibadak.whole())) {
            var properties = book.getProperties().getCoreProperties();
            assertThat(properties.getCreator()).isEqualTo("Padan");
            assertThat(properties.getTitle()).isEqualTo("Rekap pemadanan PMM dan SIASN, Pemerintah Kab. Cibadak");
            assertThat(properties.getCreated().toInstant()).isEqualTo("2026-06-15T00:00:00Z");
            assertThat(properties.getModified().toInstant()).isEqualTo("2026-06-15T00:00:00Z");
        }
    }

    @Test
    void the_overview_has_its_own_sheets_and_every_instansi_in_a_row() throws IOException {
        Path file = folder.resolve("bkd.xlsx");
        new ExcelWorkbooks()
                .draw(
                        new OverviewBooks(Cibadak.whole().sources(), CATALOG, Roads.NONE)
                                .of(Cibadak.RUN, Cibadak.whole().groups(Cibadak.RUN, false), SchoolMapping.NONE),
                        Files.newOutputStream(file));
        try (XSSFWorkbook book = open(file)) {
            assertThat(sheets(book))
                    .containsExactly(
                            "Sampul",
                            "Baca Dulu",
                            "Ringkasan",
                            "Per Instansi",
                            "Neraca",
                            "Berkas",
                            "Tidak Dapat Dinilai",
                            "Ditolak",
                            "Kamus");
            assertThat(row(book.getSheet("Per Instansi"), 2)).startsWith("2.0", "Pemerintah Kota Sagaranten", "1200.0");
            assertThat(row(book.getSheet("Neraca"), 5)).endsWith("seimbang");
            assertThat(row(book.getSheet("Berkas"), 1))
                    .contains("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
            assertThat(row(book.getSheet("Ditolak"), 1))
                    .contains("Baris ini memuat 9 kolom, seharusnya 14. Baris ini tidak dipakai.");
        }
    }

    @Test
    void the_overview_says_where_the_lists_for_mapping_schools_are_when_there_are_any() throws IOException {
        OverviewBook none = new OverviewBooks(Cibadak.whole().sources(), CATALOG, Roads.NONE)
                .of(Cibadak.RUN, Cibadak.whole().groups(Cibadak.RUN, false), SchoolMapping.NONE);
        OverviewBook some = new OverviewBook(
                none.cover(),
                none.summary(),
                none.road(),
                none.roads(),
                none.answering(),
                none.claims(),
                none.notAssessed(),
                none.rejects(),
                none.logMatches(),
                none.dictionary(),
                new OverviewBook.Mapping(1_741, 10));

        assertThat(ReadFirst.ofOverview(none)).noneMatch(line -> line.contains("padanan-unor"));
        assertThat(ReadFirst.ofOverview(some))
                .hasSize(7)
                .last()
                .asString()
                .startsWith(
                        "Sekolah PMM yang NPSN-nya belum berunor: 1.741 usulan di berkas usulan-padanan-unor.csv, 10 hal"
                                + " yang perlu diputuskan di konflik-padanan.csv, di folder yang sama.");
    }

    @Test
    void every_part_of_every_kind_of_workbook_is_valid_and_the_day_is_its_only_time() throws IOException {
        Path bkd = folder.resolve("bkd.xlsx");
        new ExcelWorkbooks()
                .draw(
                        new OverviewBooks(Cibadak.whole().sources(), CATALOG, Roads.NONE)
                                .of(Cibadak.RUN, Cibadak.whole().groups(Cibadak.RUN, false), SchoolMapping.NONE),
                        Files.newOutputStream(bkd));

        for (Path file : List.of(
                draw(Cibadak.whole(), "penuh.xlsx", ExcelWorkbooks.MOST_ROWS_PER_SHEET),
                draw(Cibadak.whole(), "sempit.xlsx", 10),
                draw(Cibadak.empty(), "kosong.xlsx", 10),
                bkd)) {
            assertThat(Schema.assertValid(Files.readAllBytes(file)))
                    .as(file.toString())
                    .contains(
                            "xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet8.xml");
            try (ZipFile zip = new ZipFile(file.toFile())) {
                assertThat(zip.stream().map(ZipEntry::getTimeLocal).distinct())
                        .containsExactly(LocalDateTime.of(2026, 6, 15, 7, 0));
            }
        }
        assertThat(Schema.assertValid(Files.readAllBytes(folder.resolve("penuh.xlsx"))))
                .contains("xl/charts/chart1.xml", "xl/drawings/drawing1.xml");
    }
}
