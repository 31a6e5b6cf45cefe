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

class JsonTableTest {
    private Desk desk = new Desk(Path.of("."));

    @BeforeEach
    void clearDesk(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @Test
    void objects_become_rows_under_the_keys_of_all_of_them() throws IOException {
        Path file = desk.file("skp.json", """
                {"status": true, "pesan": [], "data": [
                  {"id": 7, "nip": "198503302003121004", "nama": null},
                  {"nip": "1", "is_plt_plh": false, "nilai": 1.50}
                ], "links": [{"url": "x"}]}""");

        assertThat(Desk.tables(file)).containsExactly("skp.json /  / JSON, larik \"data\"");
        assertThat(Desk.rows(file))
                .containsExactly(
                        "0: id | nip | nama | is_plt_plh | nilai",
                        "1: #7 | 198503302003121004 |  |  | ",
                        "2:  | 1 |  | false | #1.50");
    }

    @Test
    void an_array_at_the_top_serves_too() throws IOException {
        Path file = desk.file("skp.json", "\uFEFF [{\"nip\": 1.98503302003121E17}]\n");

        assertThat(Desk.tables(file)).containsExactly("skp.json /  / JSON");
        assertThat(Desk.rows(file)).containsExactly("0: nip", "1: #1.98503302003121E17");
    }

    @Test
    void nested_objects_and_arrays_are_flattened() throws IOException {
        Path file = desk.file("skp.json", """
                [{"unor": {"id": "A", "induk": {"nama": "Dinas"}}, "rhk": ["satu", null, "dua", 3], "kosong": []},
                 {"rhk": [{"teks": "x"}, {"teks": "y", "no": 2}]}]""");

        assertThat(Desk.rows(file))
                .containsExactly(
                        "0: unor.id | unor.induk.nama | rhk | kosong | rhk.teks | rhk.no",
                        "1: A | Dinas | satu | dua | 3 |  |  | ",
                        "2:  |  |  |  | x | y | #2");
    }

    @Test
    void a_key_that_first_appears_late_still_gets_its_column() throws IOException {
        Path file = desk.file("skp.json", "[" + "{\"a\":1},".repeat(500) + "{\"b\":2}]");

        assertThat(Desk.rows(file)).hasSize(502).startsWith("0: a | b").endsWith("501:  | #2");
    }

    @Test
    void an_empty_array_is_a_table_without_rows() throws IOException {
        assertThat(Desk.rows(desk.file("skp.json", "{\"data\": []}"))).containsExactly("0: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            [{"a":1},{"a":~                    baris 1 kolom 15: JSON rusak atau terpotong.
            [{"a":1}] x~                       baris 1 kolom 11: JSON rusak atau terpotong.
            [{"a":1}] {}~                      baris 1 kolom 11: ada isi lain sesudah JSON-nya berakhir.
            {"data":[{"a":1}]~                 baris 1 kolom 18: JSON rusak atau terpotong.
            [{"a":1}, 5]~                      baris 1 kolom 11: elemen ke-2 bukan objek {…}.
            [{"a":1,"a":2}]~                   baris 1 kolom 13: kunci "a" muncul dua kali dalam objek ke-1.
            {"a":1}~                           adalah JSON tanpa larik berisi objek.
            """)
    void broken_json_is_refused_with_its_place(String text, String message) throws IOException {
        Path file = desk.file("skp.json", text);
        assertThatThrownBy(() -> Desk.rows(file))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith("Berkas skp.json " + message);
    }
}
