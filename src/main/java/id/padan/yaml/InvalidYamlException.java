package id.padan.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * A YAML file an officer wrote that cannot be used. The message is a whole Indonesian answer: every problem with file,
 * line and column, what was found and what is accepted, and what happens next.
 */
public final class InvalidYamlException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String NEXT = "Tidak ada yang dijalankan. Perbaiki berkas itu, lalu jalankan lagi.";

    private final ArrayList<String> problems;

    /** Several problems, each a whole sentence that names its place. */
    public InvalidYamlException(List<String> problems) {
        super(String.join("\n", problems) + "\n" + NEXT);
        this.problems = new ArrayList<>(problems);
    }

    /** For a file whose parts are sound and which as a whole does not fit: one problem, a whole sentence. */
    public InvalidYamlException(String problem) {
        this(List.of(problem));
    }

    /** The problems one by one, each with its place, in the order of the file. */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
