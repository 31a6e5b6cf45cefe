package id.padan.job;

import id.padan.parallel.InOrder;
import id.padan.parallel.Lanes;
import id.padan.settings.JobFile;
import id.padan.settings.Sources;
import id.padan.settings.Sources.Matched;
import id.padan.snapshot.Manifest;
import id.padan.snapshot.SnapshotKind;
import id.padan.snapshot.Snapshots;
import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/**
 * The files a run reads, looked at but not yet read: by kind, then by path.
 *
 * @param touched when each was last changed before it was looked at
 */
record Inputs(List<Manifest> files, Map<Path, FileTime> touched) {
    Inputs {
        files = List.copyOf(files);
        touched = Map.copyOf(touched);
    }

    /**
     * Finds and looks at the files a job names, several at a time; of those one pattern matches only the newest stay.
     *
     * @param lanes where the files are read through for their checksums
     * @throws UnusableFileException when one is missing, of another kind, unreadable, or shares its name with another
     */
    static Inputs of(JobFile job, Lanes lanes) throws IOException {
        Map<Path, FileTime> touched = new HashMap<>();
        List<Matched> sources = Sources.resolve(job);
        List<Callable<Manifest>> looks = new ArrayList<>();
        for (Matched source : sources) {
            for (Path file : source.files()) {
                touched.put(file, Files.getLastModifiedTime(file));
                looks.add(() -> Snapshots.inspect(file, source.kind(), job.profile(), source.perTanggal()));
            }
        }
        List<Manifest> found = new ArrayList<>();
        Iterator<Callable<Manifest>> pieces = looks.iterator();
        try (InOrder<Manifest> seen = new InOrder<>(lanes, () -> pieces.hasNext() ? pieces.next() : null)) {
            for (Matched source : sources) {
                found.addAll(newest(source, seen));
            }
        }
        found.sort(Comparator.comparing(Manifest::kind).thenComparing(Manifest::file));
        requireNames(found);
        return new Inputs(found, touched);
    }

    private static List<Manifest> newest(Matched source, InOrder<Manifest> seen) throws IOException {
        List<Manifest> all = new ArrayList<>();
        while (all.size() < source.files().size()) {
            all.add(Objects.requireNonNull(seen.next()));
        }
        LocalDate newest = all.stream()
                .map(Manifest::perTanggal)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return all.stream().filter(m -> m.perTanggal().equals(newest)).toList();
    }

    /** A finding names its file without folders, so two files of one kind may not share a name. */
    private static void requireNames(List<Manifest> files) throws UnusableFileException {
        Map<String, Manifest> byName = new HashMap<>();
        for (Manifest file : files) {
            Manifest other = byName.putIfAbsent(file.kind() + "/" + nameOf(file), file);
            if (other != null) {
                throw new UnusableFileException("Dua berkas " + file.kind() + " bernama sama: " + other.file() + " dan "
                        + file.file() + ". Laporan menyebut berkas dengan namanya saja, jadi keduanya tidak dapat"
                        + " dibedakan. Ganti nama salah satu, lalu jalankan lagi. Belum ada yang diubah.");
            }
        }
    }

    /** The files that were changed, or taken away, since they were looked at. */
    List<Manifest> changed() throws IOException {
        List<Manifest> changed = new ArrayList<>();
        for (Manifest file : files) {
            boolean same = Files.exists(file.file())
                    && Files.size(file.file()) == file.bytes()
                    && Files.getLastModifiedTime(file.file()).equals(touched.get(file.file()));
            if (!same) {
                changed.add(file);
            }
        }
        return changed;
    }

    static String nameOf(Manifest file) {
        return String.valueOf(file.file().getFileName());
    }

    List<Manifest> of(SnapshotKind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    /** The canonical columns of each kind's files together. */
    Map<SnapshotKind, Set<String>> columns() {
        Map<SnapshotKind, Set<String>> columns = new EnumMap<>(SnapshotKind.class);
        files.forEach(file ->
                columns.computeIfAbsent(file.kind(), kind -> new TreeSet<>()).addAll(file.columns()));
        return columns;
    }

    boolean came(SnapshotKind kind) {
        return files.stream().anyMatch(file -> file.kind() == kind);
    }
}
