package id.padan.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YamlFileTest {
    private static final List<String> KNOWN = List.of("sumber", "tanggal", "jumlah", "pilih", "bagian");

    @TempDir
    Path folder;

    private static String read(String text) {
        return YamlFile.read("job.yml", text, root -> {
            YamlMap map = root.map(KNOWN);
            return map.requireText("sumber", "sumber: data.csv")
                    + map.get("tanggal")
                            .flatMap(YamlValue::date)
                            .map(day -> " " + day)
                            .orElse("")
                    + map.get("jumlah")
                            .flatMap(value -> value.wholeNumber(1, 9))
                            .map(n -> " " + n)
                            .orElse("")
                    + map.get("pilih")
                            .flatMap(value -> value.oneOf(List.of("instansi", "unor-induk")))
                            .map(word -> " " + word)
                            .orElse("")
                    + map.get("bagian")
                            .map(value -> " " + value.map(List.of("a")).keys())
                            .orElse("");
        });
    }

    private static List<String> problemsOf(String text) {
        return catchThrowableOfType(InvalidYamlException.class, () -> read(text))
                .problems();
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                arguments(
                        "tanggal: 2026-06-15\nsumber: a\nsumbr: b",
                        "job.yml baris 3 kolom 1: kunci \"sumbr\" tidak dikenal. Mungkin maksud Anda \"sumber\"."
                                + " Kunci yang dikenal di sini: sumber, tanggal, jumlah, pilih, bagian."),
                arguments(
                        "sumber: a\nxyz: 1",
                        "job.yml baris 2 kolom 1: kunci \"xyz\" tidak dikenal."
                                + " Kunci yang dikenal di sini: sumber, tanggal, jumlah, pilih, bagian."),
                arguments(
                        "sumber: a\nbagian:\n  b: 1",
                        "job.yml baris 3 kolom 3: kunci \"b\" tidak dikenal. Kunci yang dikenal di sini: a."),
                arguments(
                        "sumber: a\nsumber: b",
                        "job.yml baris 2 kolom 1: kunci \"sumber\" sudah ditulis di baris 1. Sisakan satu saja."),
                arguments(
                        "sumber:\n",
                        "job.yml baris 1 kolom 1: kunci \"sumber\" wajib diisi dan belum ada. Contoh: sumber: data.csv"),
                arguments("sumber: ''", "job.yml baris 1 kolom 9: \"sumber\" masih kosong. Isi dengan teks."),
                arguments(
                        "sumber: [a, b]",
                        "job.yml baris 1 kolom 9: \"sumber\" harus satu teks, tetapi isinya sebuah daftar."),
                arguments(
                        "sumber: a\ntanggal: 2026-06-31",
                        "job.yml baris 2 kolom 10: \"tanggal\" berisi \"2026-06-31\", bukan tanggal."
                                + " Tulis seperti 2026-06-15 atau 15-06-2026."),
                arguments(
                        "sumber: a\njumlah: 12",
                        "job.yml baris 2 kolom 9: \"jumlah\" berisi \"12\". Tulis bilangan bulat 1 sampai 9."),
                arguments(
                        "sumber: a\npilih: unor induk",
                        "job.yml baris 2 kolom 8: \"pilih\" berisi \"unor induk\". Mungkin maksud Anda \"unor-induk\"."
                                + " Yang dapat dipilih: instansi, unor-induk."),
                arguments(
                        "sumber: a\nbagian: x",
                        "job.yml baris 2 kolom 9: \"bagian\" harus berisi kunci: nilai pada baris-baris menjorok,"
                                + " tetapi isinya \"x\"."),
                arguments(
                        "- a",
                        "job.yml baris 1 kolom 1: berkas ini harus berisi kunci: nilai pada baris-baris menjorok,"
                                + " tetapi isinya sebuah daftar."));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void every_problem_names_place_found_and_accepted(String text, String message) {
        assertThat(problemsOf(text)).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sumber: a\\n\\ttanggal: 1 | job.yml baris 2 kolom 1: ada karakter TAB. Pakai spasi untuk menjorokkan baris.
            sumber: *.csv | job.yml baris 1 kolom 10: nilai yang diawali tanda * harus diapit tanda kutip, misalnya "*.csv".
            sumber: *semua | job.yml baris 1 kolom 9: nilai yang diawali tanda * harus diapit tanda kutip, misalnya "*.csv".
            sumber: a: b | job.yml baris 1 kolom 10: ada titik dua (:) di tempat yang tidak boleh. Samakan jorokan baris ini dengan baris sekitarnya, atau apit nilainya dengan tanda kutip.
            sumber: "D:\\data" | job.yml baris 1 kolom 13: garis miring terbalik tidak dapat dipakai di dalam tanda kutip ganda. Pakai garis miring biasa, misalnya "D:/data/pmm.csv".
            sumber: "a | job.yml baris 1 kolom 11: tanda kutip atau kurung belum ditutup.
            bagian:\\n  a: 1\\n b: 2 | job.yml baris 3 kolom 2: jorokan baris ini tidak sejajar dengan baris di atasnya. Pakai spasi yang sama banyak.
            sumber: a\\n---\\nsumber: b | job.yml baris 2 kolom 1: ada dua dokumen dalam satu berkas. Hapus baris --- yang memisahkannya.
            """)
    void broken_yaml_is_explained_in_indonesian(String text, String message) {
        assertThat(problemsOf(text.replace("\\n", "\n").replace("\\t", "\t"))).containsExactly(message);
    }

    @Test
    void all_problems_are_told_in_one_go_in_the_order_of_the_file() {
        InvalidYamlException refused = catchThrowableOfType(
                InvalidYamlException.class, () -> read("jumlah: banyak\nsumbr: a\ntanggal: kemarin"));

        assertThat(refused).hasMessage("""
                job.yml baris 1 kolom 1: kunci "sumber" wajib diisi dan belum ada. Contoh: sumber: data.csv
                job.yml baris 1 kolom 9: "jumlah" berisi "banyak". Tulis bilangan bulat 1 sampai 9.
                job.yml baris 2 kolom 1: kunci "sumbr" tidak dikenal. Mungkin maksud Anda "sumber". Kunci yang dikenal di sini: sumber, tanggal, jumlah, pilih, bagian.
                job.yml baris 3 kolom 10: "tanggal" berisi "kemarin", bukan tanggal. Tulis seperti 2026-06-15 atau 15-06-2026.
                Tidak ada yang dijalankan. Perbaiki berkas itu, lalu jalankan lagi.""");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15", "15-06-2026", "15/06/2026", "'\"2026-06-15\"'"})
    void days_are_read_in_the_usual_spellings(String written) {
        assertThat(read("sumber: a\ntanggal: " + written)).isEqualTo("a " + LocalDate.of(2026, 6, 15));
    }

    @Test
    void a_key_left_empty_counts_as_not_written() {
        assertThat(read("sumber: a\ntanggal:\njumlah: # nanti")).isEqualTo("a");
    }

    @Test
    void a_bomb_of_aliases_is_refused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(problemsOf(bomb.toString()))
                .containsExactly("job.yml: rujukan (*) dalam berkas ini terlalu banyak. Tulis nilainya langsung.");
    }

    @Test
    void a_pit_of_brackets_is_refused() {
        assertThat(problemsOf("sumber: " + "[".repeat(500) + "]".repeat(500)))
                .containsExactly("job.yml: susunan berkas ini terlalu dalam.");
    }

    @Test
    void a_class_named_in_the_file_is_refused() {
        assertThat(problemsOf("sumber: !!java.net.URL [x]"))
                .containsExactly("job.yml baris 1 kolom 9: tanda !! tidak dipakai di berkas ini. Hapus tanda itu.");
    }

    @Test
    void files_from_notepad_are_read_and_other_encodings_refused() throws IOException {
        Path bom = Files.write(folder.resolve("bom.yml"), "\ufeffsumber: a\r\n".getBytes(StandardCharsets.UTF_8));
        Path ansi = Files.write(folder.resolve("ansi.yml"), "sumber: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(YamlFile.<String>read(bom, root -> root.map(KNOWN).requireText("sumber", "")))
                .isEqualTo("a");
        assertThat(refusal(ansi))
                .isEqualTo(ansi + ": berkas ini bukan teks UTF-8. Simpan ulang dengan pengodean UTF-8"
                        + " (di Notepad: Save As, Encoding UTF-8).");
    }

    @Test
    void a_file_that_is_missing_empty_a_folder_or_huge_is_named() throws IOException {
        Path empty = Files.writeString(folder.resolve("kosong.yml"), "# hanya komentar\n");
        Path huge = Files.writeString(folder.resolve("besar.yml"), "a: " + "x".repeat(1 << 20));
        Path missing = folder.resolve("tidak-ada.yml");

        assertThat(refusal(missing)).isEqualTo(missing + ": berkas ini tidak ada. Dicari di " + missing + ".");
        assertThat(refusal(folder)).isEqualTo(folder + ": ini folder. Sebutkan sebuah berkas YAML (.yml).");
        assertThat(refusal(empty)).startsWith(empty + ": berkas ini kosong.");
        assertThat(refusal(huge)).startsWith(huge + ": berkas ini lebih besar dari 1 MB.");
    }

    private static String refusal(Path file) {
        return catchThrowableOfType(InvalidYamlException.class, () -> YamlFile.read(file, root -> root.map(KNOWN)))
                .problems()
                .get(0);
    }
}
