package id.padan.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes files in parts, so that one of hundreds of megabytes survives a line that breaks. Each lies in a folder of its own, whose
 * name the server draws. Thread-safe within one process.
 */
public final class Uploads {
    /** Whatever nobody touched for so long is removed: snapshots hold personal data. */
    public static final Duration KEPT = Duration.ofDays(1);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final int ID_BYTES = 16;
    private static final int BUFFER = 1 << 16;
    private static final long MEGABYTE = 1L << 20;

    /** What a disk must have left besides: a run writes, too. */
    private static final long SPARE = 200 * MEGABYTE;

    private final long largest;
    private final SecureRandom random;
    private final Map<String, ReentrantLock> busy = new ConcurrentHashMap<>();

    /** @param largest bytes that a file may have */
    public Uploads(long largest, SecureRandom random) {
        this.largest = largest;
        this.random = random;
    }

    /** Bytes that a file may have. */
    public long largest() {
        return largest;
    }

    /** What lies in a staging folder, by name; forgets what is too old. */
    public List<Upload> list(Path staging, Instant now) throws IOException {
        if (!Files.isDirectory(staging)) {
            return List.of();
        }
        List<Upload> found = new ArrayList<>();
        try (Stream<Path> folders = Files.list(staging)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                Instant touched = Files.getLastModifiedTime(folder).toInstant();
                Optional<Upload> upload = UploadNote.read(folder);
                if (upload.map(Upload::touched).orElse(touched).plus(KEPT).isBefore(now)) {
                    remove(folder);
                } else {
                    upload.ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(Upload::name));
        return found;
    }

    /**
     * Begins to take a file, or finds where it was left off.
     *
     * @param changed the browser's time of last change, in milliseconds
     * @throws RefusedUploadException when its name, its size, the disk, or another upload is against it
     */
    public synchronized Upload begin(Path staging, String given, long bytes, long changed, String who, Instant now)
            throws IOException, RefusedUploadException {
        String name = UploadName.of(given).text();
        requireSize(name, bytes);
        for (Upload other : list(staging, now)) {
            if (other.same(name, bytes, changed)) {
                return other;
            }
            if (other.name().equalsIgnoreCase(name)) {
                requireReplaceable(other, who);
                remove(other.folder());
            }
        }
        Files.createDirectories(staging);
        requireSpace(staging, name, bytes);
        Path folder = Files.createDirectory(staging.resolve(newId()));
        new UploadNote(name, bytes, changed, who).write(folder);
        return UploadNote.read(folder).orElseThrow(() -> new IOException("the note is gone: " + folder));
    }

    private void requireSize(String name, long bytes) throws RefusedUploadException {
        if (bytes <= 0) {
            throw new RefusedUploadException("Berkas \"" + name + "\" kosong (0 byte). Yang diterima: berkas yang"
                    + " berisi. Unduh ulang dari sumbernya, lalu unggah lagi. Tidak ada yang disimpan.");
        }
        if (bytes > largest) {
            throw new RefusedUploadException("Berkas \"" + name + "\" terlalu besar: " + megabytes(bytes)
                    + " MB. Yang diterima: sampai " + megabytes(largest)
                    + " MB. Tidak ada yang disimpan. Kemas berkasnya"
                    + " sebagai .zip atau .gz, atau minta pengelola menaikkan padan.unggah.batas.");
        }
    }

    private static void requireReplaceable(Upload other, String who) throws RefusedUploadException {
        if (other.whole()) {
            throw new RefusedUploadException(
                    "Berkas bernama \"" + other.name() + "\" sudah ada di daftar unggahan,"
                            + " dengan ukuran atau waktu lain. Hapus yang lama dari daftar, atau pakai dahulu, lalu unggah lagi.");
        }
        if (!other.who().equals(who)) {
            throw new RefusedUploadException("Berkas bernama \"" + other.name() + "\" sedang diunggah " + other.who()
                    + ". Tunggu sampai selesai, atau hapus dari daftar, lalu unggah lagi.");
        }
    }

    private static void requireSpace(Path staging, String name, long bytes) throws IOException, RefusedUploadException {
        FileStore disk = Files.getFileStore(staging);
        long free = disk.getUsableSpace();
        if (free < bytes + SPARE) {
            throw new RefusedUploadException("Cakram server tidak cukup untuk \"" + name + "\": perlu "
                    + megabytes(bytes + SPARE) + " MB, tersisa " + megabytes(free)
                    + " MB. Tidak ada yang disimpan. Minta pengelola mengosongkan cakram, lalu unggah lagi.");
        }
    }

    private static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }

    private String newId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    /** One upload; empty where there is none of this id. */
    public Optional<Upload> find(Path staging, String id) throws IOException {
        return ID.matcher(id).matches() ? UploadNote.read(staging.resolve(id)) : Optional.empty();
    }

    /**
     * Takes the next bytes. What arrived before a line broke stays.
     *
     * @param from where they belong; taken only where the last ones ended
     * @return how the upload stands now; compare {@code arrived} to know whether anything was taken
     * @throws RefusedUploadException when there are more bytes than were announced
     */
    public Upload append(Upload upload, long from, InputStream bytes) throws IOException, RefusedUploadException {
        ReentrantLock lock = busy.computeIfAbsent(upload.id(), id -> new ReentrantLock());
        if (!lock.tryLock()) {
            return upload;
        }
        try {
            Upload now = UploadNote.read(upload.folder()).orElse(upload);
            if (now.whole() || now.arrived() != from) {
                return now;
            }
            write(now, bytes);
            return finished(UploadNote.read(now.folder()).orElse(now));
        } finally {
            lock.unlock();
            busy.remove(upload.id(), lock);
        }
    }

    private static void write(Upload upload, InputStream bytes) throws IOException, RefusedUploadException {
        long left = upload.bytes() - upload.arrived();
        byte[] buffer = new byte[BUFFER];
        try (OutputStream part = Files.newOutputStream(
                UploadNote.part(upload.folder()), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                if (read > left) {
                    throw new RefusedUploadException("Berkas \"" + upload.name() + "\" ternyata lebih besar daripada"
                            + " ukuran yang disebut peramban; berkasnya mungkin sedang diubah. Hapus dari daftar, tutup"
                            + " berkas itu, lalu unggah lagi.");
                }
                part.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    private static Upload finished(Upload upload) throws IOException {
        if (upload.arrived() == upload.bytes()) {
            Files.move(UploadNote.part(upload.folder()), upload.file());
        }
        return UploadNote.read(upload.folder()).orElse(upload);
    }

    /** Takes a file at once, as a form without a script sends it. */
    public Upload takeWhole(Path staging, String given, long size, InputStream bytes, String who, Instant now)
            throws IOException, RefusedUploadException {
        Upload upload = begin(staging, given, size, now.toEpochMilli(), who, now);
        return append(upload, upload.arrived(), bytes);
    }

    /** Forgets an upload, and whatever of it has come. */
    public void remove(Upload upload) throws IOException {
        remove(upload.folder());
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
