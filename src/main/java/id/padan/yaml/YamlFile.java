package id.padan.yaml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads YAML written by officers. Only nodes are composed, never objects, so a file cannot name a class; aliases, depth
 * and size are limited. Stateless.
 */
public final class YamlFile {
    private static final int LARGEST_BYTES = 1 << 20;
    private static final int MOST_ALIASES = 20;
    private static final int DEEPEST = 20;

    private YamlFile() {}

    /**
     * Reads a file.
     *
     * @param reader turns the checked values into a result; where a value is unusable it gets an empty answer, the
     *     problem is noted, and whatever the reader makes of it is thrown away
     * @throws InvalidYamlException naming every problem found
     */
    public static <T> T read(Path file, Function<YamlValue, T> reader) {
        return read(file.toString(), textOf(file), reader);
    }

    /** Reads text that stands under a name; errors as for {@link #read(Path, Function)}. */
    public static <T> T read(String name, String text, Function<YamlValue, T> reader) {
        Problems problems = new Problems(name);
        T result = reader.apply(new YamlValue(problems, compose(name, text), ""));
        problems.refuseAny();
        return result;
    }

    private static Node compose(String name, String text) {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setCodePointLimit(LARGEST_BYTES);
        Node root;
        try {
            root = new Yaml(limits).compose(new StringReader(text));
        } catch (YAMLException broken) {
            throw new InvalidYamlException(SyntaxProblem.sentence(name, broken));
        }
        if (root == null) {
            throw new InvalidYamlException(
                    name + ": berkas ini kosong. Tulis sekurang-kurangnya satu baris kunci: nilai.");
        }
        return root;
    }

    private static String textOf(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new InvalidYamlException(file + ": ini folder. Sebutkan sebuah berkas YAML (.yml).");
            }
            if (Files.size(file) > LARGEST_BYTES) {
                throw new InvalidYamlException(
                        file + ": berkas ini lebih besar dari 1 MB. Berkas YAML untuk Padan paling banyak 1 MB.");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (NoSuchFileException missing) {
            throw new InvalidYamlException(file + ": berkas ini tidak ada. Dicari di "
                    + file.toAbsolutePath().normalize() + ".");
        } catch (CharacterCodingException notUtf8) {
            throw new InvalidYamlException(
                    file
                            + ": berkas ini bukan teks UTF-8. Simpan ulang dengan pengodean UTF-8 (di Notepad: Save As, Encoding UTF-8).");
        } catch (IOException unreadable) {
            throw new InvalidYamlException(file + ": berkas ini tidak dapat dibaca (" + unreadable.getMessage()
                    + "). Tutup program lain yang memakainya dan periksa hak aksesnya.");
        }
    }
}
