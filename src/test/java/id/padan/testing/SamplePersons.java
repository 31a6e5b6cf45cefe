package id.padan.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What tells who is in a sample's files.
 *
 * @param numbers NIP and other numbers of sixteen digits or more
 * @param names of people as they stand in the files, without titles
 */
public record SamplePersons(Set<String> numbers, Set<String> names) {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{16,18}(?!\\d)");
    private static final Pattern CELL = Pattern.compile(";");
    private static final Set<String> NAME_COLUMNS = Set.of("NAMA", "NAMA ATASAN", "nama", "Nama");

    /** Of all files of snapshots in a folder. */
    public static SamplePersons in(Path files) throws IOException {
        SamplePersons all = new SamplePersons(new TreeSet<>(), new TreeSet<>());
        try (Stream<Path> found = Files.list(files)) {
            for (Path file :
                    found.filter(one -> one.toString().endsWith(".csv")).toList()) {
                all.read(Files.readAllLines(file));
            }
        }
        return all;
    }

    private void read(List<String> lines) {
        List<String> header = CELL.splitAsStream(lines.get(0)).toList();
        for (String line : lines.subList(1, lines.size())) {
            NUMBER.matcher(line).results().forEach(match -> numbers.add(match.group()));
            List<String> cells = CELL.splitAsStream(line).toList();
            for (int at = 0; at < Math.min(header.size(), cells.size()); at++) {
                if (NAME_COLUMNS.contains(header.get(at))) {
                    keep(cells.get(at));
                }
            }
        }
    }

    /** A single word is too common to tell anything. */
    private void keep(String name) {
        String bare = name.replaceAll(",.*", "").strip();
        if (bare.indexOf(' ') > 0) {
            names.add(bare);
        }
    }

    /** Those that a text gives away. */
    public Set<String> shownIn(String text) {
        Set<String> shown = new HashSet<>();
        Stream.concat(numbers.stream(), names.stream()).filter(text::contains).forEach(shown::add);
        return shown;
    }
}
