package id.padan.recap;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of reports that appears whole or not at all: written beside its place as {@code .<name>.baru}, then renamed;
 * the one before is moved aside as {@code .<name>.lama} and deleted. A crash at any moment leaves what the next
 * {@link #open} puts right. Files that an officer has changed in the old folder are kept in its folder
 * {@value #KEPT}.
 */
final class ReportFolder {
    /** Where files stay that Padan did not write. */
    static final String KEPT = "Disunting";

    private static final int BUFFER = 1 << 16;

    private final Seal seal = new Seal();
    private final Path target;
    private final Path staging;
    private final Path old;
    private final Path waste;

    private ReportFolder(Path target) {
        this.target = target;
        this.staging = target.resolveSibling("." + target.getFileName() + ".baru");
        this.old = target.resolveSibling("." + target.getFileName() + ".lama");
        this.waste = target.resolveSibling("." + target.getFileName() + ".hapus");
    }

    /**
     * Clears what a broken run left behind and gives an empty staging folder.
     *
     * @throws FolderInUseException when nothing can be written there
     */
    static ReportFolder open(Path target) throws IOException {
        ReportFolder folder = new ReportFolder(target);
        try {
            folder.clear();
        } catch (IOException refused) {
            throw FolderInUseException.unwritable(folder.target, refused);
        }
        return folder;
    }

    private void clear() throws IOException {
        Files.createDirectories(staging.getParent());
        delete(waste);
        if (Files.exists(old)) {
            if (Files.exists(target)) {
                dismissOld();
            } else {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        delete(staging);
        Files.createDirectory(staging);
    }

    /** A new file in the folder, to be closed when it is whole; may be called by several threads. */
    OutputStream create(String name) throws IOException {
        return new BufferedOutputStream(
                new ReportFile(staging.resolve(name), sha256 -> seal.add(name, sha256)), BUFFER);
    }

    /**
     * Puts the staging folder in its place.
     *
     * @throws FolderInUseException when the old one cannot be moved; it is then untouched
     */
    void publish() throws IOException {
        try (OutputStream file = new ReportFile(staging.resolve(Seal.FILE), sha256 -> {})) {
            file.write(seal.lines().getBytes(StandardCharsets.UTF_8));
        }
        forceFolder(staging);
        if (Files.exists(target)) {
            move(target, old);
        }
        try {
            move(staging, target);
        } catch (FolderInUseException refused) {
            if (Files.exists(old)) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw refused;
        }
        if (Files.exists(old)) {
            dismissOld();
        }
        forceFolder(target.resolveSibling("."));
    }

    private void move(Path from, Path to) throws FolderInUseException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new FolderInUseException(target, refused);
        }
    }

    /** Nothing is deleted before everything worth keeping is out, so that a crash in between loses nothing. */
    private void dismissOld() throws IOException {
        keep(Seal.changed(old));
        Path keptBefore = old.resolve(KEPT);
        if (Files.isDirectory(keptBefore)) {
            try (Stream<Path> files = Files.list(keptBefore)) {
                keep(files.sorted().toList());
            }
        }
        Files.move(old, waste, StandardCopyOption.ATOMIC_MOVE);
        delete(waste);
    }

    private void keep(List<Path> files) throws IOException {
        for (Path file : files) {
            Path kept = Files.createDirectories(target.resolve(KEPT));
            String name = file.getFileName().toString();
            Path place = kept.resolve(name);
            for (int i = 2; Files.exists(place); i++) {
                place = kept.resolve("(" + i + ") " + name);
            }
            Files.move(file, place);
        }
    }

    /** A folder can be opened for this on POSIX systems only; Windows keeps its own journal of renames. */
    private static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
