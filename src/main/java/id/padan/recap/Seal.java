package id.padan.recap;

import id.padan.snapshot.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * The checksums of a report folder as written, in the format of {@code sha256sum}: they tell a workbook that an officer has
 * filled in from one that may be replaced. Thread-safe.
 */
final class Seal {
    static final String FILE = "sidik.sha256";
    private static final String GAP = "  ";

    private final Map<String, String> checksums = new ConcurrentSkipListMap<>();

    /** Notes a file as written. */
    void add(String name, String sha256) {
        checksums.put(name, sha256);
    }

    /** One line per file, by name. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        checksums.forEach(
                (name, sha256) -> lines.append(sha256).append(GAP).append(name).append('\n'));
        return lines.toString();
    }

    /** The files of a folder that are not, or no more, as sealed; those a spreadsheet program keeps while open apart. */
    static List<Path> changed(Path folder) throws IOException {
        Path seal = folder.resolve(FILE);
        Map<String, String> sealed = new HashMap<>();
        if (Files.exists(seal)) {
            for (String line : Files.readAllLines(seal, StandardCharsets.UTF_8)) {
                String[] parts = line.split(GAP, 2);
                if (parts.length == 2) {
                    sealed.put(parts[1], parts[0]);
                }
            }
        }
        List<Path> changed = new ArrayList<>();
        for (Path file : filesIn(folder)) {
            if (!Checksum.of(file).equals(sealed.get(file.getFileName().toString()))) {
                changed.add(file);
            }
        }
        return changed;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isReport(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isReport(String name) {
        return !name.equals(FILE) && !name.startsWith("~$") && !name.startsWith(".~lock.");
    }
}
