package id.padan.recap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes the reports of a run long past, and nothing that anybody else wrote. */
public final class OldReports {
    private OldReports() {}

    /** True for a folder that Padan published and that still stands. */
    public static boolean stand(Path folder) {
        return Files.isRegularFile(folder.resolve(Seal.FILE));
    }

    /**
     * Removes what stands in a report folder as it was published; an officer's edits stay, and with them the folder.
     *
     * @return the files that stay
     */
    public static List<Path> remove(Path folder) throws IOException {
        List<Path> edited = Seal.changed(folder);
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            boolean ours = folder.equals(path.getParent()) && Files.isRegularFile(path) && !edited.contains(path);
            if (ours) {
                Files.delete(path);
            }
        }
        try (Stream<Path> left = Files.walk(folder)) {
            List<Path> stay = left.filter(Files::isRegularFile).sorted().toList();
            if (stay.isEmpty()) {
                for (Path path : all) {
                    Files.deleteIfExists(path);
                }
            }
            return stay;
        }
    }
}
