package id.padan.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;

/** Collects what is wrong in one file, so that the officer sees everything in one go. Not thread-safe. */
final class Problems {
    private record Problem(int line, String text) {}

    private final String file;
    private final List<Problem> noted = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /** Notes a sentence about a place. */
    void note(Mark mark, String sentence) {
        noted.add(new Problem(mark.getLine(), place(file, mark) + ": " + sentence));
    }

    /** Takes over the problems of a file that this one names at {@code mark}. */
    void include(Mark mark, InvalidYamlException other) {
        other.problems().forEach(problem -> noted.add(new Problem(mark.getLine(), problem)));
    }

    /** Ends the reading when anything was noted. */
    void refuseAny() {
        if (!noted.isEmpty()) {
            throw new InvalidYamlException(noted.stream()
                    .sorted(Comparator.comparingInt(Problem::line))
                    .map(Problem::text)
                    .distinct()
                    .toList());
        }
    }

    static String place(String file, Mark mark) {
        return file + " baris " + (mark.getLine() + 1) + " kolom " + (mark.getColumn() + 1);
    }
}
