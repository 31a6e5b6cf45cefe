package id.padan.snapshot.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padan.snapshot.UnusableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvTableTest {
    private Desk desk = new Desk(Path.of("."));

    @BeforeEach
    void clearDesk(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    static Stream<Arguments> encodings() {
        Charset windows = Charset.forName("windows-1252");
        return Stream.of(
                Arguments.of("", StandardCharsets.UTF_8, "UTF-8"),
                Arguments.of("\uFEFF", StandardCharsets.UTF_8, "UTF-8 dengan BOM"),
                Arguments.of("\uFEFF", StandardCharsets.UTF_16LE, "UTF-16 LE dengan BOM"),
                Arguments.of("\uFEFF", StandardCharsets.UTF_16BE, "UTF-16 BE dengan BOM"),
                Arguments.of("", StandardCharsets.UTF_16LE, "UTF-16 LE"),
                Arguments.of("", StandardCharsets.UTF_16BE, "UTF-16 BE"),
                Arguments.of("", windows, "Windows-1252 (bukan UTF-8, terlihat pada baris 2)"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void the_encoding_is_recognised_and_stated(String mark, Charset charset, String stated) throws IOException {
        Path file = desk.file("pmm.csv", (mark + "nip;nama\n1985;José Añel\n").getBytes(charset));

        assertThat(Desk.tables(file)).containsExactly("pmm.csv /  / CSV, " + stated + ", pemisah \";\"");
        assertThat(Desk.rows(file)).containsExactly("1: nip | nama", "2: 1985 | José Añel");
    }

    @Test
    void the_encoding_is_decided_over_the_whole_file_not_its_beginning() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Desk.utf8("nip;nama\n" + "1;Siti\n".repeat(20_000)));
        bytes.writeBytes("2;José\n".getBytes(StandardCharsets.ISO_8859_1));
        Path file = desk.file("pmm.csv", bytes.toByteArray());

        assertThat(Desk.tables(file))
                .containsExactly(
                        "pmm.csv /  / CSV, Windows-1252 (bukan UTF-8, terlihat pada baris 20002), pemisah \";\"");
        assertThat(Desk.rows(file)).hasSize(20_002).last().isEqualTo("20002: 2 | José");
    }

    @Test
    void a_letter_of_several_bytes_across_the_blocks_of_the_pass_is_still_utf8() throws IOException {
        String line = "é".repeat(80) + ";ab€\n";
        Path file = desk.file("pmm.csv", "x" + line.repeat(2_000));

        assertThat(Desk.tables(file)).containsExactly("pmm.csv /  / CSV, UTF-8, pemisah \";\"");
    }

    @Test
    void bytes_that_betray_the_byte_order_mark_are_refused_with_their_line() throws IOException {
        byte[] bytes = "\u00EF\u00BB\u00BFnip;nama\n1;Siti\n2;José\n".getBytes(StandardCharsets.ISO_8859_1);
        Path file = desk.file("pmm.csv", bytes);

        assertThatThrownBy(() -> RawFiles.open(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage(
                        "Berkas pmm.csv mengaku UTF-8 (ada BOM), tetapi baris 3 memuat bita yang bukan UTF-8. Berkas"
                                + " ini tidak dibaca. Ekspor ulang dari aplikasi asalnya, atau buka di Excel lalu simpan sebagai"
                                + " .xlsx.");
    }

    static Stream<Arguments> delimiters() {
        return Stream.of(
                Arguments.of("a,b,c\n1,2,3\n", "\",\"", "2: 1 | 2 | 3"),
                Arguments.of("a;b;c\n1;2;3\n", "\";\"", "2: 1 | 2 | 3"),
                Arguments.of("a\tb\tc\n1\t2\t3\n", "tab", "2: 1 | 2 | 3"),
                Arguments.of("a|b|c\n1|2|3\n", "\"|\"", "2: 1 | 2 | 3"),
                Arguments.of("nip;nama\n1;Budi, S.Pd, M.Pd\n2;Siti, S.Pd, M.Pd\n", "\";\"", "2: 1 | Budi, S.Pd, M.Pd"),
                Arguments.of("nip,rhk\n1,\"a;b;c;d\"\n2,\"e;f;g;h\"\n", "\",\"", "2: 1 | a;b;c;d"),
                Arguments.of("nip,nama\n1,\"Budi\nSiti\"\n", "\",\"", "2: 1 | Budi\nSiti"),
                Arguments.of("Laporan SKP, tahun 2025\nid;nip;nama\n1;2;3\n", "\";\"", "2: id | nip | nama"),
                Arguments.of("a, b, c\n1, 2, 3\n", "\",\"", "2: 1 |  2 |  3"),
                Arguments.of("nip\n1985\n", "\",\"", "2: 1985"));
    }

    @ParameterizedTest
    @MethodSource("delimiters")
    void the_delimiter_is_found_and_stated(String text, String stated, String secondRow) throws IOException {
        Path file = desk.file("pmm.csv", text);

        assertThat(Desk.tables(file)).containsExactly("pmm.csv /  / CSV, UTF-8, pemisah " + stated);
        assertThat(Desk.rows(file)).element(1).isEqualTo(secondRow);
    }

    @Test
    void excels_first_line_naming_the_delimiter_is_honoured_and_is_no_row() throws IOException {
        Path file = desk.file("pmm.csv", "sep=;\r\nnip;nama, gelar\r\n1;Budi, S.Pd\r\n");

        assertThat(Desk.rows(file)).containsExactly("2: nip | nama, gelar", "3: 1 | Budi, S.Pd");
    }

    @Test
    void a_rows_number_is_the_line_on_which_it_begins() throws IOException {
        Path file = desk.file("pmm.csv", "nip,nama\r\n1,\"dua\r\nbaris\"\r\n\r\n2,x\r\n");

        assertThat(Desk.rows(file)).containsExactly("1: nip | nama", "2: 1 | dua\r\nbaris", "4: ", "5: 2 | x");
    }

    @Test
    void rows_with_too_few_or_too_many_cells_are_handed_on_as_they_are() throws IOException {
        Path file = desk.file("pmm.csv", "a;b;c\n1\n1;2;3;4\n;;\n");

        assertThat(Desk.rows(file)).containsExactly("1: a | b | c", "2: 1", "3: 1 | 2 | 3 | 4", "4:  |  | ");
    }

    @Test
    void a_file_without_a_last_line_break_loses_nothing() throws IOException {
        assertThat(Desk.rows(desk.file("pmm.csv", "a;b\n1;2"))).containsExactly("1: a | b", "2: 1 | 2");
    }

    @Test
    void an_unclosed_quote_is_refused_with_the_line_where_it_opened() throws IOException {
        Path file = desk.file("pmm.csv", "nip;nama;sekolah\n1;\"a\nb\";\"SDN 1\n2;Siti;SDN 2\n3;Budi;SDN 3\n");

        assertThatThrownBy(() -> Desk.rows(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage(
                        "Berkas pmm.csv baris 3: tanda kutip (\") dibuka tetapi tidak ditutup sampai akhir berkas. Yang"
                                + " diterima: setiap tanda kutip berpasangan. Berkas ini tidak dibaca. Perbaiki baris itu, atau"
                                + " ekspor ulang dari aplikasi asalnya.");
    }

    @Test
    void letters_after_a_closing_quote_are_refused_rather_than_guessed() throws IOException {
        Path file = desk.file("pmm.csv", "nip;nama\n1;Siti\n2;\"SDN\" 1\n");

        assertThatThrownBy(() -> Desk.rows(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith("Berkas pmm.csv baris 3: ada huruf sesudah tanda kutip (\") penutup.");
    }

    @Test
    void a_zero_byte_makes_it_no_text() throws IOException {
        Path file = desk.file("pmm.csv", "nip;nama\n1;Siti\n2;Bu\0di\n");

        assertThatThrownBy(() -> RawFiles.open(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith("Berkas pmm.csv bukan teks: baris 3 memuat bita yang tidak ada dalam teks");
    }
}
