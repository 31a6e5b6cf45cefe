package id.padan.snapshot.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padan.snapshot.UnusableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files made to break the reader are refused within seconds, with an answer an officer understands. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileFileTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Desk desk = new Desk(Path.of("."));

    @BeforeEach
    void clearDesk(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(Path file, Limits limits) {
        return assertThatThrownBy(() -> Desk.rows(file, limits)).isInstanceOf(UnusableFileException.class);
    }

    private static byte[] hollow(int mebibytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed, 1 << 16)) {
            byte[] block = new byte[1 << 20];
            java.util.Arrays.fill(block, (byte) 'a');
            block[block.length - 1] = '\n';
            for (int i = 0; i < mebibytes; i++) {
                out.write(block);
            }
        }
        return packed.toByteArray();
    }

    @Test
    void a_gz_bomb_is_refused_long_before_it_has_grown() throws IOException {
        Path file = desk.file("bom.csv.gz", hollow(128));

        refused(file, Limits.DEFAULT)
                .hasMessageStartingWith("Berkas bom.csv.gz ditolak: isinya mengembang menjadi lebih dari ")
                .hasMessageContaining("bom arsip");
    }

    @Test
    void a_zip_bomb_is_refused_by_its_ratio() throws IOException {
        Path file = desk.file("bom.zip", Desk.zip(Map.of("a.csv", Desk.utf8("a;b\n".repeat(200_000)))));

        refused(file, Desk.SMALL).hasMessageStartingWith("Berkas bom.zip/a.csv ditolak: isinya mengembang");
    }

    @Test
    void ordinary_text_is_no_bomb_however_well_it_shrinks() throws IOException {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("nip;nama;sekolah;jabatan\n");
        for (int i = 0; i < 20_000; i++) {
            text.append(100_000 + random.nextInt(900_000)).append(";Siti;SDN 1 Padan;Guru Ahli Pertama\n");
        }
        Limits strict = new Limits(100, 300, 5, 3, 2, 10_000_000, 50, 10_000, 1_000, 100_000);
        Path file = desk.file("pmm.csv.gz", Desk.gz(Desk.utf8(text.toString())));

        assertThat(Desk.rows(file, strict)).hasSize(20_001);
    }

    @Test
    void more_bytes_than_anyone_needs_are_refused_whatever_the_ratio() throws IOException {
        byte[] noise = new byte[1_500_000];
        new Random(1).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) ('0' + (noise[i] & 7));
        }
        Path file = desk.file("besar.csv.gz", Desk.gz(noise));

        refused(file, Desk.SMALL).hasMessageContaining("lebih dari 10000");
    }

    @Test
    void a_bomb_in_a_workbooks_sheet_is_refused() throws IOException {
        Path file = desk.file(
                "bom.xlsx",
                Sheets.of("<row><c><v>1</v></c></row>".repeat(100_000)).bytes());

        refused(file, Desk.SMALL).hasMessageStartingWith("Berkas bom.xlsx ditolak: isinya mengembang");
    }

    @Test
    void shared_texts_may_not_fill_the_memory() throws IOException {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            items.append("<si><t>teks ").append(i).append("</t></si>");
        }
        Path file = desk.file(
                "besar.xlsx",
                Sheets.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>")
                        .sharedTexts(items.toString())
                        .bytes());

        refused(file, Desk.SMALL)
                .hasMessageStartingWith(
                        "Berkas besar.xlsx memuat teks terlalu banyak untuk satu buku kerja (lebih dari 1000"
                                + " bita dalam memori).")
                .hasMessageEndingWith("Ekspor sebagai .csv.");
    }

    @Test
    void a_giant_cell_is_refused_in_every_format() throws IOException {
        String giant = "x".repeat(3 << 20);
        Path csv = desk.file("a.csv", "nip;nama\n1;" + giant + "\n");
        Path quoted = desk.file("b.csv", "nip;nama\n1;\"" + giant + "\"\n");
        Path json = desk.file("c.json", "[{\"nama\":\"" + giant + "\"}]");
        Path inline = desk.file(
                "d.xlsx",
                Sheets.of("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + giant + "</t></is></c></row>")
                        .bytes());

        refused(csv, Limits.DEFAULT)
                .hasMessageStartingWith("Berkas a.csv baris 2: ditemukan sel yang lebih panjang dari 1048576");
        refused(quoted, Limits.DEFAULT)
                .hasMessageStartingWith("Berkas b.csv baris 2: ditemukan sel yang lebih panjang dari 1048576");
        refused(json, Limits.DEFAULT).hasMessageContaining("nilai yang terlalu panjang atau bersarang terlalu dalam");
        refused(inline, Limits.DEFAULT)
                .hasMessageStartingWith("Berkas d.xlsx memuat sel yang lebih panjang dari 1048576 huruf.");
    }

    @Test
    void a_cell_of_two_gigabytes_is_refused_at_its_first_mebibytes() throws IOException {
        Path file = desk.file("a.csv", "nip;nama\n1;");
        byte[] block = new byte[1 << 20];
        java.util.Arrays.fill(block, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
            for (int i = 0; i < 256; i++) {
                out.write(block);
            }
        }

        refused(file, Limits.DEFAULT).hasMessageContaining("lebih panjang dari 1048576 huruf");
    }

    @Test
    void a_text_without_end_in_a_workbook_never_reaches_memory() throws IOException {
        Map<String, String> tricks = new LinkedHashMap<>();
        tricks.put("text", "<row><c t=\"str\"><v>" + "x".repeat(40_000_000) + "</v></c></row>");
        tricks.put("tag", "<row spans=\"" + "x".repeat(40_000_000) + "\"/>");
        tricks.put("cdata", "<row><c t=\"str\"><v><![CDATA[" + "<a".repeat(20_000_000) + "]]></v></c></row>");
        tricks.put("comment", "<!--" + "<a".repeat(20_000_000) + "-->");
        Limits patient = new Limits(1000, 3000, 5, 3, 2, 1L << 40, 2000, 1 << 20, 1_000, 100_000);
        for (String sheetData : tricks.values()) {
            Path file = desk.file("besar.xlsx", Sheets.of(sheetData).bytes());

            refused(file, patient)
                    .hasMessageStartingWith("Berkas besar.xlsx ditolak: di dalamnya ada sel atau tanda XML yang lebih"
                            + " panjang dari 20000 bita");
        }
    }

    @Test
    void too_many_columns_are_refused_in_every_format() throws IOException {
        Path csv = desk.file("a.csv", ";".repeat(1_000_000) + "\n");
        Path xlsx = desk.file(
                "b.xlsx",
                Sheets.of("<row r=\"3\"><c r=\"BZZ3\"><v>1</v></c></row>").bytes());
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 2_001; i++) {
            keys.append(i == 0 ? "" : ",").append("\"k").append(i).append("\":1");
        }
        Path json = desk.file("c.json", "[{" + keys + "}]");

        refused(csv, Limits.DEFAULT)
                .hasMessageStartingWith(
                        "Berkas a.csv baris 1: ditemukan lebih dari 2000 kolom. Yang diterima: paling banyak"
                                + " 2000 kolom.");
        refused(xlsx, Limits.DEFAULT)
                .hasMessageStartingWith(
                        "Berkas b.xlsx lembar \"data\" baris 3: ditemukan isi di luar 2000 kolom pertama.");
        refused(json, Limits.DEFAULT).hasMessageContaining("lebih dari 2000 kunci yang berbeda");
    }

    @Test
    void a_column_beyond_excels_last_is_a_broken_file() throws IOException {
        Path file = desk.file(
                "b.xlsx",
                Sheets.of("<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>").bytes());

        refused(file, Limits.DEFAULT).hasMessageStartingWith("Berkas b.xlsx rusak atau terpotong");
    }

    @Test
    void too_long_a_row_is_refused() throws IOException {
        Path file = desk.file("a.csv", ("x".repeat(90) + ";").repeat(4) + "\n");

        refused(file, Desk.SMALL).hasMessageContaining("ditemukan baris yang lebih panjang dari 300 huruf");
    }

    @Test
    void too_many_sheets_and_too_many_members_are_refused() throws IOException {
        Path sheets = desk.file(
                "a.xlsx",
                new Sheets()
                        .sheet("1", "", "")
                        .sheet("2", "", "")
                        .sheet("3", "", "")
                        .bytes());
        Path members = desk.file(
                "b.zip", Desk.zip(Map.of("1", new byte[1], "2", new byte[1], "3", new byte[1], "4", new byte[1])));

        refused(sheets, Desk.SMALL).hasMessageStartingWith("Berkas a.xlsx memuat lebih dari 2 lembar.");
        refused(members, Desk.SMALL).hasMessageStartingWith("Arsip b.zip berisi lebih dari 3 berkas.");
    }

    @Test
    void entity_tricks_are_refused_and_reach_nothing() throws IOException {
        Path secret = desk.file("rahasia.txt", "isi rahasia");
        String laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
        String external = "<!DOCTYPE l [<!ENTITY c SYSTEM \"" + secret.toUri() + "\">]>";
        for (String doctype : new String[] {laughs, external}) {
            String sheet = "<?xml version=\"1.0\"?>" + doctype + "<worksheet xmlns=\"" + MAIN
                    + "\"><sheetData><row><c t=\"str\"><v>&c;</v></c></row></sheetData></worksheet>";
            String texts = "<?xml version=\"1.0\"?>" + doctype + "<sst><si><t>&c;</t></si></sst>";
            Path inSheet =
                    desk.file("a.xlsx", new Sheets().rawSheet("data", "", sheet).bytes());
            Path inTexts = desk.file(
                    "b.xlsx",
                    Sheets.of("<row><c t=\"s\"><v>0</v></c></row>")
                            .sharedTexts("")
                            .part("xl/sharedStrings.xml", texts)
                            .bytes());

            refused(inSheet, Limits.DEFAULT).hasMessageContaining("deklarasi tipe dokumen (DTD) atau entitas XML");
            refused(inTexts, Limits.DEFAULT).hasMessageContaining("deklarasi tipe dokumen (DTD) atau entitas XML");
        }
    }

    @Test
    void an_entity_nobody_declared_and_another_encoding_are_refused_too() throws IOException {
        Path undeclared = desk.file(
                "a.xlsx", Sheets.of("<row><c t=\"str\"><v>&c;</v></c></row>").bytes());
        Sheets other = Sheets.of("");
        Path utf16 = desk.file(
                "b.xlsx", other.part("xl/worksheets/sheet1.xml", "<\0w\0/\0>\0").bytes());

        refused(undeclared, Limits.DEFAULT).hasMessageStartingWith("Berkas a.xlsx rusak atau terpotong");
        refused(utf16, Limits.DEFAULT).hasMessageContaining("pengodean XML selain UTF-8");
    }

    @Test
    void elements_inside_elements_without_end_are_refused() throws IOException {
        Path xlsx = desk.file("a.xlsx", Sheets.of("<row>".repeat(5_000)).bytes());
        Path json = desk.file("b.json", "[{\"a\":" + "[".repeat(100_000));

        refused(xlsx, Limits.DEFAULT).hasMessageStartingWith("Berkas a.xlsx rusak atau terpotong");
        refused(json, Limits.DEFAULT).hasMessageContaining("bersarang terlalu dalam");
    }

    @Test
    void binary_noise_given_as_csv_is_no_text() throws IOException {
        byte[] noise = new byte[50_000];
        new Random(3).nextBytes(noise);
        noise[0] = 'n';
        Path file = desk.file("a.csv", noise);

        refused(file, Limits.DEFAULT).hasMessageStartingWith("Berkas a.csv bukan teks: baris ");
    }
}
