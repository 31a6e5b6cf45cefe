package id.padan.snapshot.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padan.snapshot.UnusableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ForeignFileTest {
    private static final String SAVE_AS_XLSX = "Buka di Excel lalu simpan sebagai .xlsx.";

    private Desk desk = new Desk(Path.of("."));

    @BeforeEach
    void clearDesk(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    static Stream<Arguments> foreign() {
        return Stream.of(
                Arguments.of(new byte[0], "adalah berkas kosong."),
                Arguments.of(Desk.utf8(" \r\n\t\n"), "adalah berkas kosong."),
                Arguments.of(Desk.utf8("%PDF-1.7\n..."), "adalah dokumen PDF."),
                Arguments.of(
                        Desk.utf8("\uFEFF\n<html><table><tr><td>NIP</td></tr></table></html>"),
                        "adalah halaman HTML atau XML (beberapa portal memberinya nama .xls)."),
                Arguments.of(
                        "<?xml version='1.0'?><Workbook/>".getBytes(StandardCharsets.UTF_16LE),
                        "adalah halaman HTML atau XML"),
                Arguments.of(latin("\u0089PNG\r\n\u001A\n"), "adalah gambar."),
                Arguments.of(latin("\u00FF\u00D8\u00FF\u00E0"), "adalah gambar."),
                Arguments.of(latin("Rar!\u001A\u0007\u0000"), "adalah arsip RAR, 7z, bzip2, xz, atau zstd."),
                Arguments.of(latin("7z\u00BC\u00AF'\u001C"), "adalah arsip RAR, 7z, bzip2, xz, atau zstd."),
                Arguments.of(Desk.utf8("{\\rtf1\\ansi NIP}"), "adalah dokumen RTF."));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void what_is_no_data_file_is_named_and_refused_whatever_its_name(byte[] bytes, String found) throws IOException {
        Path file = desk.file("pegawai.csv", bytes);

        assertThatThrownBy(() -> RawFiles.open(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith("Berkas pegawai.csv " + found)
                .hasMessageContaining("Yang diterima: .xlsx, .csv, atau .json")
                .hasMessageContaining("Berkas ini tidak dibaca.");
    }

    @Test
    void an_old_workbook_is_to_be_saved_anew() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("data");
            workbook.write(bytes);
        }
        Path file = desk.file("pegawai.xls", bytes.toByteArray());

        assertThatThrownBy(() -> RawFiles.open(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage(
                        "Berkas pegawai.xls adalah buku kerja Excel lama (.xls) atau buku kerja yang dikunci kata sandi."
                                + " Yang diterima: .xlsx, .csv, atau .json, boleh di dalam .gz atau .zip. Berkas ini tidak dibaca."
                                + " Buka di Excel, hapus kata sandinya bila ada, lalu simpan sebagai .xlsx.");
    }

    @Test
    void a_locked_workbook_is_to_be_unlocked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            info.getEncryptor().confirmPassword("rahasia");
            try (java.io.OutputStream out = info.getEncryptor().getDataStream(files)) {
                out.write(Sheets.of("").bytes());
            }
            files.writeFilesystem(bytes);
        } catch (java.security.GeneralSecurityException e) {
            throw new IOException(e);
        }
        Path file = desk.file("pegawai.xlsx", bytes.toByteArray());

        assertThatThrownBy(() -> RawFiles.open(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("yang dikunci kata sandi");
    }

    @Test
    void other_office_documents_are_no_workbooks() throws IOException {
        Path ods = desk.file(
                "a.xlsx", Desk.zip(Map.of("mimetype", Desk.utf8("application/vnd.oasis.opendocument.spreadsheet"))));
        Path docx = desk.file(
                "b.xlsx",
                Desk.zip(Map.of("[Content_Types].xml", Desk.utf8("<Types/>"), "word/document.xml", new byte[0])));

        assertThatThrownBy(() -> RawFiles.open(ods))
                .hasMessageEndingWith(SAVE_AS_XLSX)
                .hasMessageContaining(".ods");
        assertThatThrownBy(() -> RawFiles.open(docx))
                .hasMessageEndingWith(SAVE_AS_XLSX)
                .hasMessageContaining(".docx");
    }

    @Test
    void a_missing_file_is_said_to_be_missing() {
        assertThatThrownBy(() -> RawFiles.open(Path.of("tidak", "ada.csv")))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("ada.csv tidak ditemukan atau tidak boleh dibaca.");
    }

    @Test
    void the_content_decides_not_the_name() throws IOException {
        assertThat(Desk.tables(desk.file("a.xls", "nip;nama\n")))
                .containsExactly("a.xls /  / CSV, UTF-8, pemisah \";\"");
        assertThat(Desk.tables(desk.file("b.csv", "[{\"nip\":1}]"))).containsExactly("b.csv /  / JSON");
        assertThat(Desk.tables(desk.file("c.json", Sheets.of("").bytes())))
                .containsExactly("c.json / data / XLSX, lembar \"data\"");
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
