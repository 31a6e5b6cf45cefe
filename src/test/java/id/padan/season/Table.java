package id.padan.season;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows on their way into a CSV file. No cell of the season holds a semicolon. */
final class Table {
    private final List<List<String>> lines = new ArrayList<>();

    Table(List<String> header) {
        lines.add(header);
    }

    void row(Object... cells) {
        lines.add(List.of(cells).stream().map(String::valueOf).toList());
    }

    /** The same without a column; with all of them where there is none of that name. */
    Table without(String column) {
        int at = lines.get(0).indexOf(column);
        if (at >= 0) {
            lines.replaceAll(line -> {
                List<String> fewer = new ArrayList<>(line);
                fewer.remove(at);
                return fewer;
            });
        }
        return this;
    }

    void into(Path file) throws IOException {
        Files.writeString(
                file, lines.stream().map(line -> String.join(";", line)).collect(Collectors.joining("\n", "", "\n")));
    }
}
