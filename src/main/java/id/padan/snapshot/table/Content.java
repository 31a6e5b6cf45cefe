package id.padan.snapshot.table;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file's bytes, unwrapped, which can be read from the start as often as needed.
 *
 * @param name as an officer knows it; inside an archive {@code archive.zip/name.csv}
 * @param wrapping what a description adds about the wrapping, for instance {@code , di dalam gz}; else ""
 */
record Content(String name, String wrapping, Opener opener) {
    /** Opens a fresh stream at the first byte. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /** The bytes from the first on; the caller closes. Not buffered. */
    InputStream open() throws IOException {
        return opener.open();
    }

    /** At most the first {@code length} bytes. */
    byte[] head(int length) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(length);
        }
    }

    /** The 1-based line on which the byte at {@code offset} stands; reads the file up to there. */
    long lineAt(long offset) throws IOException {
        long line = 1;
        long at = 0;
        boolean cr = false;
        try (InputStream in = open()) {
            byte[] block = new byte[1 << 16];
            for (int n = in.read(block); n >= 0 && at < offset; n = in.read(block)) {
                for (int i = 0; i < n && at < offset; i++, at++) {
                    byte b = block[i];
                    if (b == '\r' || (b == '\n' && !cr)) {
                        line++;
                    }
                    cr = b == '\r';
                }
            }
        }
        return line;
    }
}
