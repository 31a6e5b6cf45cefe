package id.padan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedSampleTest {
    private static final Path COMMITTED = Path.of("jobs/contoh");
    private static final long LARGEST = 600_000;

    @Test
    void the_committed_files_are_what_the_small_scale_writes_from_the_default_seed(@TempDir Path fresh)
            throws IOException {
        SampleWriter.write(fresh, Scale.KECIL, SampleWriter.DEFAULT_SEED, Format.XLSX);

        assertThat(names(COMMITTED)).isEqualTo(names(fresh)).hasSize(10);
        for (String name : names(fresh)) {
            assertThat(content(COMMITTED.resolve(name))).as(name).isEqualTo(content(fresh.resolve(name)));
        }
    }

    @Test
    void the_committed_folder_stays_small_enough_for_every_clone() throws IOException {
        long bytes = 0;
        for (String name : names(COMMITTED)) {
            bytes += Files.size(COMMITTED.resolve(name));
        }
        assertThat(bytes).isBetween(100_000L, LARGEST);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .forEach(names::add);
            return names;
        }
    }

    private static final Pattern NUMBER_CELL = Pattern.compile("(?<=<v>)[^<]+(?=</v>)");

    /**
     * A workbook part by part, its numbers by value: how tightly a part is packed, and with how many digits a double is
     * written, depends on the Java at hand (19 and later write fewer).
     */
    private static Map<String, String> content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Map<String, String> parts = new LinkedHashMap<>();
        if (!file.toString().endsWith(".xlsx")) {
            parts.put("", new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
            return parts;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
                String plain = NUMBER_CELL
                        .matcher(text)
                        .replaceAll(number -> Long.toString((long) Double.parseDouble(number.group())));
                parts.put(entry.getName() + " " + entry.getTimeLocal(), plain);
            }
        }
        return parts;
    }
}
