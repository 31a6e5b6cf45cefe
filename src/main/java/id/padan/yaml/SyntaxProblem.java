package id.padan.yaml;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says a parser's complaint in words an officer understands, with the place. */
final class SyntaxProblem {
    private static final String GENERAL =
            "susunan YAML tidak dapat dibaca di sini. Setiap baris berbentuk kunci: nilai,"
                    + " isi sebuah kunci menjorok dengan spasi yang sama banyak.";

    /** A fragment of the parser's words → what to tell; the first that fits counts. */
    private static final List<Map.Entry<String, String>> SENTENCES = List.of(
            Map.entry("\\t(TAB)", "ada karakter TAB. Pakai spasi untuk menjorokkan baris."),
            Map.entry(
                    "mapping values are not allowed",
                    "ada titik dua (:) di tempat yang tidak boleh. Samakan jorokan baris ini dengan baris sekitarnya,"
                            + " atau apit nilainya dengan tanda kutip."),
            Map.entry(
                    "expected <block end>",
                    "jorokan baris ini tidak sejajar dengan baris di atasnya. Pakai spasi yang sama banyak."),
            Map.entry(
                    "could not find expected ':'",
                    "sesudah kunci belum ada titik dua dan spasi. Bentuknya kunci: nilai."),
            Map.entry(
                    "while scanning an alias",
                    "nilai yang diawali tanda * harus diapit tanda kutip, misalnya \"*.csv\"."),
            Map.entry(
                    "unknown escape",
                    "garis miring terbalik tidak dapat dipakai di dalam tanda kutip ganda."
                            + " Pakai garis miring biasa, misalnya \"D:/data/pmm.csv\"."),
            Map.entry("unexpected end of stream", "tanda kutip atau kurung belum ditutup."),
            Map.entry("undefined alias", "nilai yang diawali tanda * harus diapit tanda kutip, misalnya \"*.csv\"."),
            Map.entry(
                    "expected a single document",
                    "ada dua dokumen dalam satu berkas. Hapus baris --- yang memisahkannya."),
            Map.entry("Global tag", "tanda !! tidak dipakai di berkas ini. Hapus tanda itu."),
            Map.entry("Number of aliases", "rujukan (*) dalam berkas ini terlalu banyak. Tulis nilainya langsung."),
            Map.entry("Nesting Depth", "susunan berkas ini terlalu dalam."),
            Map.entry("special characters", "ada karakter yang tidak dapat dicetak. Hapus lalu ketik ulang barisnya."));

    private SyntaxProblem() {}

    static String sentence(String file, YAMLException broken) {
        String said = Objects.requireNonNullElse(broken.getMessage(), "");
        String sentence = SENTENCES.stream()
                .filter(known -> said.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(GENERAL);
        return place(file, broken) + ": " + sentence;
    }

    private static String place(String file, YAMLException broken) {
        if (broken instanceof MarkedYAMLException marked) {
            Mark mark = marked.getProblemMark();
            return mark == null ? file : Problems.place(file, mark);
        }
        return file;
    }
}
