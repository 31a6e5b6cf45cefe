package id.padan.snapshot.table;

import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An archive of files: each in the order of its name, all their tables one after another. */
final class ZipArchive implements RawFile {
    private final String name;
    private final ZipFile zip;
    private final Limits limits;
    private final SeenFile seen;
    private final Deque<ZipEntry> members;
    private @Nullable RawFile current;

    private ZipArchive(String name, ZipFile zip, Limits limits, SeenFile seen, List<ZipEntry> members) {
        this.name = name;
        this.zip = zip;
        this.limits = limits;
        this.seen = seen;
        this.members = new ArrayDeque<>(members);
    }

    /** Takes the zip over, also when it throws. */
    static ZipArchive of(String name, ZipFile zip, Limits limits, SeenFile seen) throws IOException {
        try {
            return new ZipArchive(name, zip, limits, seen, members(name, zip, limits));
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private static List<ZipEntry> members(String name, ZipFile zip, Limits limits) throws UnusableFileException {
        List<ZipEntry> members = zip.stream()
                .map(ZipEntry.class::cast)
                .filter(entry -> !entry.isDirectory() && !hidden(entry.getName()))
                .limit(limits.members() + 1L)
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
        if (members.size() > limits.members()) {
            throw new UnusableFileException("Arsip " + name + " berisi lebih dari " + limits.members()
                    + " berkas. Yang diterima: paling banyak " + limits.members()
                    + " berkas data dalam satu arsip. Arsip ini tidak dibaca. Bagi arsip itu.");
        }
        if (members.isEmpty()) {
            throw new UnusableFileException(
                    "Arsip " + name + " tidak berisi berkas data. Yang diterima: .xlsx, .csv, atau"
                            + " .json di dalamnya. Arsip ini tidak dibaca. Periksa isinya, lalu buat ulang arsip itu.");
        }
        return members;
    }

    /** What computers put into archives unasked. */
    private static boolean hidden(String path) {
        return path.startsWith("__MACOSX/")
                || path.startsWith(".")
                || path.contains("/.")
                || path.endsWith("Thumbs.db")
                || path.endsWith("desktop.ini");
    }

    @Override
    public @Nullable RawTable nextTable() throws IOException {
        while (true) {
            if (current != null) {
                RawTable table = current.nextTable();
                if (table != null) {
                    return table;
                }
                closeCurrent();
            }
            ZipEntry member = members.poll();
            if (member == null) {
                return null;
            }
            String memberName = name + "/" + member.getName();
            Content content = new Content(memberName, "", () -> ZipMember.open(zip, member, memberName, limits));
            current = RawFiles.openMember(content, limits, seen);
        }
    }

    private void closeCurrent() throws IOException {
        RawFile done = current;
        current = null;
        if (done != null) {
            done.close();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            closeCurrent();
        } finally {
            zip.close();
        }
    }
}
