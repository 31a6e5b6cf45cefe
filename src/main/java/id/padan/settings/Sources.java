package id.padan.settings;

import id.padan.snapshot.SnapshotKind;
import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the files that a job names. */
public final class Sources {
    /** The kinds without which nothing can be judged. */
    public static final List<SnapshotKind> REQUIRED = SourceKeys.REQUIRED;

    private static final int MOST_NAMES = 6;

    private Sources() {}

    /**
     * The files of one pattern.
     *
     * @param files sorted by path, at least one; which of them have the newest as-of date is for the job to say
     * @param perTanggal the as-of date if the officer states it, else null
     */
    public record Matched(
            SnapshotKind kind,
            String pattern,
            List<Path> files,
            @Nullable LocalDate perTanggal) {
        public Matched {
            files = List.copyOf(files);
        }
    }

    /** True when a file of this name would belong to a pattern if it lay in the pattern's folder. */
    public static boolean takes(String pattern, String fileName) {
        return FilePattern.matchesName(pattern, fileName);
    }

    /** The folder a pattern looks in; empty when that, too, is a pattern. */
    public static Optional<Path> home(String pattern) {
        return FilePattern.home(pattern);
    }

    /**
     * Expands every pattern, in the order written. A file that two patterns of one kind match belongs to the first, so
     * that no row is read twice.
     *
     * @throws UnusableFileException naming every pattern without a file, its folder, and what is there instead
     */
    public static List<Matched> resolve(JobFile job) throws IOException {
        List<Matched> matched = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (JobFile.Source source : job.sources()) {
            Set<Path> taken = new HashSet<>();
            for (String pattern : source.patterns()) {
                List<Path> files = matching(job, pattern);
                if (files.isEmpty()) {
                    problems.add(nothingThere(job, source.kind(), pattern));
                }
                List<Path> fresh = files.stream().filter(taken::add).toList();
                if (!fresh.isEmpty()) {
                    matched.add(new Matched(source.kind(), pattern, fresh, source.perTanggal()));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new UnusableFileException(
                    String.join("\n", problems)
                            + "\nTidak ada yang dijalankan. Taruh berkasnya di folder itu atau betulkan polanya, lalu jalankan lagi.");
        }
        return List.copyOf(matched);
    }

    /**
     * The files that one pattern of a job matches, sorted by path; may be none.
     *
     * @throws UnusableFileException when its folder cannot be read
     */
    public static List<Path> matching(JobFile job, String pattern) throws UnusableFileException {
        try {
            return FilePattern.matches(pattern);
        } catch (IOException unreadable) {
            throw new UnusableFileException(
                    job.file() + ": isi folder " + FilePattern.folder(pattern)
                            + " tidak dapat dibaca. Periksa hak akses folder itu, lalu jalankan lagi.",
                    unreadable);
        }
    }

    private static String nothingThere(JobFile job, SnapshotKind kind, String pattern) throws IOException {
        Path folder = FilePattern.folder(pattern);
        String name = pattern.substring(pattern.lastIndexOf('/') + 1);
        return job.file() + ": sumber " + kind + " tidak menemukan berkas \"" + name + "\" di folder " + folder + ". "
                + contents(folder);
    }

    private static String contents(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return "Folder itu tidak ada.";
        }
        try (Stream<Path> children = Files.list(folder)) {
            List<String> names = children.filter(Files::isRegularFile)
                    .map(child -> String.valueOf(child.getFileName()))
                    .filter(FilePattern::visible)
                    .sorted()
                    .toList();
            if (names.isEmpty()) {
                return "Folder itu tidak berisi berkas.";
            }
            return "Yang ada di sana: " + names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                    + (names.size() > MOST_NAMES ? " dan " + (names.size() - MOST_NAMES) + " berkas lain." : ".");
        }
    }
}
