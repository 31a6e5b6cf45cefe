package id.padan.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.parallel.Lanes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One list of teachers, as it arrives by every way that offices send it. */
final class ArrivalTest {
    private static final String LIST = """
            NIP;"Nama
            PTK";NPSN;Nama Sekolah;Tanggal Lahir;Status SKP;Periode
            198503302010012004;Siti Aminah;20200001;SDN 1 Cibadak;30/03/1985;Disetujui;Januari - Juni 2026

            1.98503E+17;"Ani, S.Pd.";20200002;"SDN 2 ""Melati\""";1986-04-30;Draf;2026
            JUMLAH;2;;;;;
            """;

    private static final List<String> TEXTS = List.of(
            "terbaca Siti Aminah 20200001 SDN 1 Cibadak 1985-03-30 Disetujui 2026-01-01 2026-06-30",
            "kosong",
            "terbaca Ani, S.Pd. 20200002 SDN 2 \"Melati\" 1986-04-30 Draf 2026-01-01 2026-12-31",
            "bukan data");

    @TempDir
    Path folder;

    private static String line(RowOutcome outcome) {
        if (outcome instanceof RowOutcome.Accepted accepted && accepted.row() instanceof PmmRow row) {
            String periode = row.periode() == null
                    ? "-"
                    : row.periode().awal() + " " + row.periode().akhir();
            return "terbaca " + row.nama() + " " + row.npsn() + " " + row.sekolah() + " " + row.tanggalLahir() + " "
                    + row.statusSkp() + " " + periode
                    + (accepted.remarks().isEmpty()
                            ? ""
                            : " + " + accepted.remarks().get(0).code());
        }
        return outcome instanceof RowOutcome.Blank
                ? "kosong"
                : outcome instanceof RowOutcome.NotData ? "bukan data" : "ditolak";
    }

    private static List<String> read(Path file) throws IOException {
        assertThat(Snapshots.inspect(file, null, HeaderProfile.NONE).kind()).isEqualTo(SnapshotKind.PMM);
        List<String> lines = new ArrayList<>();
        try (Lanes lanes = Lanes.of(2);
                RowStream rows = Snapshots.open(file, SnapshotKind.PMM, HeaderProfile.NONE, Reading.TODAY, lanes)) {
            for (RowOutcome outcome = rows.next(); outcome != null; outcome = rows.next()) {
                lines.add(line(outcome));
            }
        }
        return lines;
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "LF, UTF-8, false",
        "CRLF, UTF-8, false",
        "CR, UTF-8, false",
        "LF, UTF-8, true",
        "CRLF, UTF-8, true",
        "CR, UTF-8, true",
        "LF, windows-1252, false",
        "CRLF, UTF-16LE, true",
        "LF, UTF-16BE, true",
        "CRLF, UTF-16LE, false"
    })
    void a_csv_in_every_line_ending_and_encoding(String ending, String charset, boolean mark) throws IOException {
        String end = ending.replace("CR", "\r").replace("LF", "\n");
        String text = (mark ? "\ufeff" : "") + LIST.replace("\n", end);

        assertThat(read(file("pmm.csv", text.getBytes(Charset.forName(charset)))))
                .isEqualTo(TEXTS);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true"})
    void a_csv_that_names_its_delimiter_for_Excel(boolean mark, boolean carriageReturn) throws IOException {
        String text = (mark ? "\ufeff" : "") + ("sep=;\n" + LIST).replace("\n", carriageReturn ? "\r\n" : "\n");

        assertThat(read(file("pmm.csv", text.getBytes(StandardCharsets.UTF_8)))).isEqualTo(TEXTS);
    }

    @Test
    void a_workbook_with_merged_titles_and_number_cells_and_the_same_in_gz() throws IOException {
        byte[] book = workbook();
        ByteArrayOutputStream gz = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(gz)) {
            packing.write(book);
        }
        List<String> expected = List.of(
                "terbaca Siti Aminah 20101234 SDN 1 Cibadak 1985-03-30 Disetujui 2026-01-01 2026-12-31",
                "terbaca Ani null SDN 2 Cibadak 1985-03-30 Draf 2026-01-01 2026-12-31 + npsn_tidak_terbaca");

        assertThat(read(file("pmm.xlsx", book))).isEqualTo(expected);
        assertThat(read(file("pmm.xlsx.gz", gz.toByteArray()))).isEqualTo(expected);
    }

    @Test
    void two_lists_in_one_zip_are_read_one_after_the_other() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (String name : List.of("kota.csv", "kabupaten.csv")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(LIST.getBytes(StandardCharsets.UTF_8));
            }
        }
        List<String> twice = new ArrayList<>(TEXTS);
        twice.addAll(TEXTS);

        assertThat(read(file("pmm.zip", packed.toByteArray()))).isEqualTo(twice);
    }

    /** NPSN, period and birth date as number cells; a title merged over the width; a seven-digit NPSN lost a digit. */
    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("PMM");
            sheet.createRow(0).createCell(0).setCellValue("Pengelolaan kinerja guru");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
            Row header = sheet.createRow(2);
            List<String> names =
                    List.of("NIP", "Nama\nPTK", "NPSN", "Nama Sekolah", "Tanggal Lahir", "Status SKP", "Tahun");
            for (int i = 0; i < names.size(); i++) {
                header.createCell(i).setCellValue(names.get(i));
            }
            teacher(sheet.createRow(3), "198503302010012004", "Siti Aminah", 20_101_234, "SDN 1 Cibadak", "Disetujui");
            teacher(sheet.createRow(4), "198503302010012005", "Ani", 1_012_345, "SDN 2 Cibadak", "Draf");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void teacher(Row row, String nip, String nama, int npsn, String school, String status) {
        row.createCell(0).setCellValue(nip);
        row.createCell(1).setCellValue(nama);
        row.createCell(2).setCellValue(npsn);
        row.createCell(3).setCellValue(school);
        row.createCell(4).setCellValue(31_136);
        row.createCell(5).setCellValue(status);
        row.createCell(6).setCellValue(2026);
    }
}
