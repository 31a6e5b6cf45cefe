package id.padan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that begin empty. */
final class Work {
    private Work() {}

    /** Makes the folder anew, whatever stood in it. */
    static Path empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(Work::delete);
            }
        }
        return Files.createDirectories(folder);
    }

    private static void delete(Path one) {
        try {
            Files.delete(one);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
