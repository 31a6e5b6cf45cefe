package id.padan.snapshot.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file, and what was seen of it when it was read through for the first time: its checksum, how its texts are written,
 * which keys its objects have. Opened again it need not be looked over again. Thread-safe once it was opened.
 */
public final class SeenFile {
    private final Path path;
    private final long size;
    private final @Nullable FileTime touched;
    private final Map<String, CsvForm> csv = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Integer>> json = new ConcurrentHashMap<>();
    private volatile @Nullable String sha256;

    private SeenFile(Path path, long size, @Nullable FileTime touched) {
        this.path = path;
        this.size = size;
        this.touched = touched;
    }

    /** A file of which nothing is known yet; it need not exist. */
    public static SeenFile of(Path path) throws IOException {
        return Files.isRegularFile(path)
                ? new SeenFile(path, Files.size(path), Files.getLastModifiedTime(path))
                : new SeenFile(path, 0, null);
    }

    public Path path() {
        return path;
    }

    /** True while nobody has written to the file since it was first seen. */
    public boolean unchanged() throws IOException {
        return Files.isRegularFile(path)
                && Files.size(path) == size
                && Files.getLastModifiedTime(path).equals(touched);
    }

    /** SHA-256 of the file's bytes in lower-case hex; reads them only if nobody has read them to the end before. */
    public String sha256() throws IOException {
        if (sha256 == null) {
            try (InputStream in = open()) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return String.valueOf(sha256);
    }

    /** The bytes from the first on, summed while they pass, if that was not done yet. */
    InputStream open() throws IOException {
        InputStream in = Files.newInputStream(path);
        return sha256 == null ? new Summing(in) : in;
    }

    /** How a CSV in this file is written; found out at the first time. */
    CsvForm csv(Content content) throws IOException {
        CsvForm known = csv.get(content.name());
        if (known == null) {
            known = CsvForm.of(content);
            csv.put(content.name(), known);
        }
        return known;
    }

    /** The columns of a JSON in this file; found out at the first time. */
    Map<String, Integer> json(Content content, Limits limits) throws IOException {
        Map<String, Integer> known = json.get(content.name());
        if (known == null) {
            known = JsonKeys.of(content, limits);
            json.put(content.name(), known);
        }
        return known;
    }

    /** Whoever reads the file through for any reason sums its bytes: a national file is 3.5 GB, and read once. */
    private final class Summing extends FilterInputStream {
        private final MessageDigest digest;
        private long count;

        Summing(InputStream in) {
            super(in);
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException("every Java has SHA-256", missing);
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = in.read(into, offset, length);
            if (n > 0) {
                digest.update(into, offset, n);
                count += n;
            }
            // parsers of what is packed stop at its end without asking for more
            if (n < 0 || count == size) {
                end();
            }
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            return n <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(n, 1 << 13)]));
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void end() {
            if (sha256 == null) {
                sha256 = HexFormat.of().formatHex(digest.digest());
            }
        }
    }
}
