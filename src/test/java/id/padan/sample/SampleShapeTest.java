package id.padan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.padan.domain.Nip;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small sample in the shapes of the offices' own files. */
class SampleShapeTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeOnce() throws IOException {
        SampleWriter.write(folder, Scale.KECIL, SampleWriter.DEFAULT_SEED, Format.XLSX);
    }

    @Test
    void siasn_pegawai_has_66_columns_apostrophes_and_a_second_sheet() throws IOException {
        try (ReadableWorkbook book = open("siasn-pegawai-2026-06-14.xlsx")) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("data", "Catatan");
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellCount()).isEqualTo(66);
            assertThat(text(rows.get(0), 0)).isEqualTo("PNS ID");
            assertThat(text(rows.get(0), 1)).isEqualTo("NIP BARU");
            assertThat(text(rows.get(1), 1)).matches("'\\d{18}");
            assertThat(rows.stream().skip(1).filter(SampleShapeTest::nipIsNumber))
                    .hasSize(2);
            assertThat(text(rows.get(rows.size() - 1), 0)).isEqualTo("JUMLAH");
        }
    }

    @Test
    void siasn_unor_is_indented_and_spells_its_ids_in_two_ways() throws IOException {
        try (ReadableWorkbook book = open("siasn-unor-2026-06-14.xlsx")) {
            List<Row> rows = book.getFirstSheet().read();
            List<String> ids = rows.stream().skip(1).map(r -> text(r, 0)).toList();
            assertThat(ids.stream().filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")))
                    .hasSizeGreaterThan(10);
            assertThat(ids.stream().filter(id -> id.matches("[0-9A-F]{32}"))).hasSizeGreaterThan(10);
            assertThat(rows.stream().map(r -> text(r, 1))).anyMatch(name -> name.startsWith("------------SDN 1 "));
        }
    }

    @Test
    void ekinerja_has_title_lines_before_its_header() throws IOException {
        try (ReadableWorkbook book = open("ekinerja-skp-2026-06-15.xlsx")) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.stream().map(Row::getRowNum).limit(4)).containsExactly(1, 2, 6, 8);
            assertThat(text(rows.get(0), 0)).isEqualTo("LAPORAN SKP TAHUN 2026");
            assertThat(text(rows.get(1), 0)).startsWith("Instansi Pemerintah Kab. ");
            assertThat(text(rows.get(2), 0)).isEqualTo("Diunduh pada 15-06-2026 07:15:32");
            assertThat(text(rows.get(3), 1)).isEqualTo("nip");
        }
    }

    @Test
    void pmm_is_windows_1252_with_semicolons_and_every_data_row_is_named_by_its_line_in_the_truth() throws IOException {
        Path file = folder.resolve("pmm-2026-06-15.csv");
        String text = Files.readString(file, Charset.forName("windows-1252"));
        assertThat(text).startsWith("NIP;NUPTK;NAMA;").contains("\u00a0", "\u0007", "\"=HYPERLINK(\"\"x\"\")");

        Set<Long> lines;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            lines = csv.stream()
                    .filter(r -> !Set.of("NIP", "JUMLAH").contains(r.getField(0)))
                    .filter(r -> r.getFields().stream().anyMatch(f -> !f.isEmpty()))
                    .map(CsvRecord::getStartingLineNumber)
                    .collect(Collectors.toSet());
        }
        assertThat(Truth.of(folder).stream()
                        .filter(t -> t.sumber().equals("pmm"))
                        .map(t -> (long) t.baris())
                        .collect(Collectors.toSet()))
                .isEqualTo(lines);
    }

    @Test
    void no_two_people_in_siasn_share_a_nip_unless_the_scene_says_so() throws IOException {
        SampleWriter.write(folder.resolve("csv"), Scale.KECIL, SampleWriter.DEFAULT_SEED, Format.CSV);
        List<String> nips;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(folder.resolve("csv/siasn-pegawai-2026-06-14.csv"))) {
            nips = csv.stream()
                    .filter(r -> r.getFieldCount() > 1)
                    .map(r -> r.getField(1).replace("'", ""))
                    .filter(nip -> nip.matches("\\d{18}"))
                    .toList();
        }
        assertThat(nips).allMatch(nip -> Nip.faultOf(Long.parseLong(nip)) == null);
        assertThat(nips.size() - Set.copyOf(nips).size()).isEqualTo(2);
    }

    private static ReadableWorkbook open(String name) throws IOException {
        return new ReadableWorkbook(folder.resolve(name).toFile());
    }

    private static String text(Row row, int column) {
        return Stream.of(row)
                .filter(r -> r.hasCell(column))
                .map(r -> r.getCellText(column))
                .findFirst()
                .orElse("");
    }

    private static boolean nipIsNumber(Row row) {
        return row.hasCell(1) && row.getCell(1).getType() == CellType.NUMBER;
    }
}
