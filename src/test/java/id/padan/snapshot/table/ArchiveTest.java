package id.padan.snapshot.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final byte[] CSV = Desk.utf8("nip;nama\n1;Siti\n");
    private static final byte[] JSON = Desk.utf8("[{\"nip\":\"2\"}]");

    private Desk desk = new Desk(Path.of("."));

    @BeforeEach
    void clearDesk(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    private static byte[] workbook() throws IOException {
        return Sheets.of("<row r=\"4\"><c r=\"A4\"><v>3</v></c></row>").bytes();
    }

    @Test
    void every_format_is_read_inside_gz() throws IOException {
        Path csv = desk.file("a.csv.gz", Desk.gz(CSV));
        Path json = desk.file("b.gz", Desk.gz(JSON));
        Path xlsx = desk.file("c.xlsx.gz", Desk.gz(workbook()));

        assertThat(Desk.rows(csv)).containsExactly("1: nip | nama", "2: 1 | Siti");
        assertThat(Desk.tables(csv)).containsExactly("a.csv.gz /  / CSV, UTF-8, pemisah \";\", di dalam gz");
        assertThat(Desk.rows(json)).containsExactly("0: nip", "1: 2");
        assertThat(Desk.rows(xlsx)).containsExactly("4: #3");
        assertThat(Desk.tables(xlsx)).containsExactly("c.xlsx.gz / data / XLSX, lembar \"data\", di dalam gz");
    }

    @Test
    void several_files_of_an_archive_come_in_the_order_of_their_names() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("z/kab.csv", CSV);
        members.put("b.json", JSON);
        members.put("a.xlsx", workbook());
        members.put("__MACOSX/._a.xlsx", new byte[] {0, 5, 22, 7});
        members.put(".DS_Store", new byte[] {0, 0, 0, 1});
        members.put("z/", new byte[0]);
        Path file = desk.file("kiriman.zip", Desk.zip(members));

        assertThat(Desk.tables(file))
                .containsExactly(
                        "kiriman.zip/a.xlsx / data / XLSX, lembar \"data\"",
                        "kiriman.zip/b.json /  / JSON",
                        "kiriman.zip/z/kab.csv /  / CSV, UTF-8, pemisah \";\"");
        assertThat(Desk.rows(file)).containsExactly("4: #3", "0: nip", "1: 2", "1: nip | nama", "2: 1 | Siti");
    }

    @Test
    void the_temporary_workbook_is_gone_after_closing(@TempDir Path folder) throws IOException {
        byte[] onlyOurs = new Sheets()
                .sheet(folder.getFileName().toString().substring(0, 6), "", "<row/>")
                .part("asal.txt", folder.toString())
                .bytes();
        Path file = desk.file("kiriman.zip", Desk.zip(Map.of("a.xlsx", onlyOurs)));

        try (RawFile open = RawFiles.open(file)) {
            assertThat(open.nextTable()).isNotNull();
            assertThat(temporaryCopies(onlyOurs)).hasSize(1);
        }

        assertThat(temporaryCopies(onlyOurs)).isEmpty();
    }

    private static List<Path> temporaryCopies(byte[] workbook) throws IOException {
        List<Path> copies = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "padan-*.xlsx")) {
            for (Path file : files) {
                if (Arrays.equals(Files.readAllBytes(file), workbook)) {
                    copies.add(file);
                }
            }
        }
        return copies;
    }

    @Test
    void an_archive_inside_an_archive_is_refused() throws IOException {
        byte[] zip = Desk.zip(Map.of("a.csv", CSV));
        Path zipInZip = desk.file("luar.zip", Desk.zip(Map.of("dalam.zip", zip)));
        Path gzInZip = desk.file("luar2.zip", Desk.zip(Map.of("a.csv.gz", Desk.gz(CSV))));
        Path zipInGz = desk.file("dalam.zip.gz", Desk.gz(zip));

        for (Path file : new Path[] {zipInZip, gzInZip, zipInGz}) {
            assertThatThrownBy(() -> Desk.rows(file))
                    .isInstanceOf(UnusableFileException.class)
                    .hasMessageContaining(" adalah arsip di dalam arsip.")
                    .hasMessageEndingWith("Bongkar satu lapis, lalu kirim lagi.");
        }
    }

    @Test
    void a_member_that_is_no_data_is_named_rather_than_passed_over() throws IOException {
        Path file = desk.file("kiriman.zip", Desk.zip(Map.of("surat.pdf", Desk.utf8("%PDF-1.4"))));

        assertThatThrownBy(() -> Desk.rows(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith("Berkas kiriman.zip/surat.pdf adalah dokumen PDF.");
    }

    @Test
    void an_archive_with_nothing_in_it_is_refused() throws IOException {
        Path file = desk.file("kiriman.zip", Desk.zip(Map.of(".DS_Store", new byte[9])));

        assertThatThrownBy(() -> Desk.rows(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith("Arsip kiriman.zip tidak berisi berkas data.");
    }

    @Test
    void cut_off_files_are_refused_not_half_read() throws IOException {
        byte[] gz = Desk.gz(Desk.utf8("nip;nama\n" + "1;Siti\n".repeat(1000)));
        byte[] zip = Desk.zip(Map.of("a.csv", CSV));
        byte[] xlsx = workbook();

        for (byte[] whole : new byte[][] {gz, zip, xlsx}) {
            Path file = desk.file("unduhan.bin", Arrays.copyOf(whole, whole.length - 12));

            assertThatThrownBy(() -> Desk.rows(file))
                    .isInstanceOf(UnusableFileException.class)
                    .hasMessageStartingWith("Berkas unduhan.bin rusak atau terpotong (unduhan yang tidak selesai?)")
                    .hasMessageEndingWith("Unduh atau salin ulang berkas itu.");
        }
    }

    @Test
    void the_first_bytes_of_an_archive_alone_are_refused() throws IOException {
        byte[] zip = Desk.zip(Map.of("a.csv", Desk.utf8("a;b\n1;2\n")));
        for (int length = 4; length < 40; length++) {
            Path file = desk.file("potongan.zip", Arrays.copyOf(zip, length));

            assertThatThrownBy(() -> Desk.rows(file))
                    .isInstanceOf(UnusableFileException.class)
                    .hasMessageContaining("rusak atau terpotong");
        }
    }

    @Test
    void an_altered_byte_in_an_archive_is_noticed() throws IOException {
        byte[] text = Desk.utf8("nip;nama\n1;Siti\n");
        byte[] zip = stored("a.csv", text);
        int at = new String(zip, StandardCharsets.ISO_8859_1).indexOf("Siti");
        zip[at] = 'D';
        Path file = desk.file("kiriman.zip", zip);

        assertThatThrownBy(() -> Desk.rows(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith(
                        "Berkas kiriman.zip/a.csv rusak: isinya tidak cocok dengan jumlah periksa (CRC)");
    }

    @Test
    void an_archive_locked_with_a_password_is_to_be_unlocked() throws IOException {
        byte[] zip = Desk.zip(Map.of("a.csv", CSV));
        String letters = new String(zip, StandardCharsets.ISO_8859_1);
        zip[letters.indexOf("PK\u0003\u0004") + 6] |= 1;
        zip[letters.indexOf("PK\u0001\u0002") + 8] |= 1;
        Path file = desk.file("kiriman.zip", zip);

        assertThatThrownBy(() -> Desk.rows(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage(
                        "Berkas kiriman.zip dikunci kata sandi. Yang diterima: arsip tanpa kata sandi. Berkas ini tidak"
                                + " dibaca. Bongkar arsipnya dengan kata sandi itu, lalu kirim isinya.");
    }

    private static byte[] stored(String name, byte[] text) throws IOException {
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(text);
        java.util.zip.ZipEntry entry = new java.util.zip.ZipEntry(name);
        entry.setMethod(java.util.zip.ZipEntry.STORED);
        entry.setSize(text.length);
        entry.setCrc(crc.getValue());
        java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream out = new java.util.zip.ZipOutputStream(packed)) {
            out.putNextEntry(entry);
            out.write(text);
            out.closeEntry();
        }
        return packed.toByteArray();
    }
}
