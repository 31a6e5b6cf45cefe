package id.padan.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What tells who is in a sample's files.
 *
 * @param numbers NIP and other numbers of sixteen digits or more
 * @param names of people in capitals, without titles
 */
public record SamplePersons(Set<String> numbers, Set<String> names) {
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{16,18}(?!\\d)");
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Set<String> NAME_COLUMNS = Set.of("NAMA", "NAMA ATASAN", "nama", "Nama");

    /** Of all files of snapshots in a folder. */
    public static SamplePersons in(Path files) throws IOException {
        return in(files, line -> true);
    }

    /** Of those rows alone that name one instansi, by key or name, and of nobody whom a row of another one names. */
    public static SamplePersons only(Path files, Set<String> instansi, Set<String> others) throws IOException {
        SamplePersons its = in(files, line -> instansi.stream().anyMatch(line::contains));
        SamplePersons theirs = in(files, line -> others.stream().anyMatch(line::contains));
        its.numbers.removeAll(theirs.numbers);
        its.names.removeAll(theirs.names);
        return its;
    }

    private static SamplePersons in(Path files, Predicate<String> which) throws IOException {
        SamplePersons all = new SamplePersons(new TreeSet<>(), new TreeSet<>());
        try (Stream<Path> found = Files.list(files)) {
            for (Path file :
                    found.filter(one -> one.toString().endsWith(".csv")).toList()) {
                List<String> lines = Files.readAllLines(file);
                all.read(lines.get(0), lines.stream().skip(1).filter(which).toList());
            }
        }
        return all;
    }

    private void read(String head, List<String> rows) {
        Pattern border = head.indexOf(';') < 0 ? COMMA : SEMICOLON;
        List<String> header = border.splitAsStream(head).toList();
        for (String line : rows) {
            NUMBER.matcher(line).results().forEach(match -> numbers.add(match.group()));
            List<String> cells = border.splitAsStream(line).toList();
            for (int at = 0; at < Math.min(header.size(), cells.size()); at++) {
                if (NAME_COLUMNS.contains(header.get(at))) {
                    keep(cells.get(at));
                }
            }
        }
    }

    /** A single word is too common to tell anything. */
    private void keep(String name) {
        String bare = name.replaceAll(",.*", "").strip().toUpperCase(Locale.ROOT);
        if (bare.indexOf(' ') > 0) {
            names.add(bare);
        }
    }

    /** Those that a text gives away. */
    public Set<String> shownIn(String text) {
        Set<String> shown = new HashSet<>();
        String folded = text.toUpperCase(Locale.ROOT);
        Stream.concat(numbers.stream(), names.stream()).filter(folded::contains).forEach(shown::add);
        return shown;
    }
}
