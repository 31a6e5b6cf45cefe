package id.padan.job;

import id.padan.settings.JobFile;
import id.padan.settings.Sources;
import id.padan.settings.Sources.Matched;
import id.padan.snapshot.HeaderProfile;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
     * Finds and looks at the files a job names; of those one pattern matches only the newest stay.
     *
     * @throws UnusableFileException when one is missing, of another kind, unreadable, or shares its name with another
     */
    static Inputs of(JobFile job) throws IOException {
        List<Manifest> found = new ArrayList<>();
        Map<Path, FileTime> touched = new HashMap<>();
        for (Matched matched : Sources.resolve(job)) {
            for (Path file : matched.files()) {
                touched.put(file, Files.getLastModifiedTime(file));
            }
            found.addAll(newest(matched, job.profile()));
        }
        found.sort(Comparator.comparing(Manifest::kind).thenComparing(Manifest::file));
        requireNames(found);
        return new Inputs(found, touched);
    }

    private static List<Manifest> newest(Matched matched, HeaderProfile profile) throws IOException {
        List<Manifest> all = new ArrayList<>();
        for (Path file : matched.files()) {
            all.add(Snapshots.inspect(file, matched.kind(), profile, matched.perTanggal()));
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

    boolean came(SnapshotKind kind) {
        return files.stream().anyMatch(file -> file.kind() == kind);
    }
}
