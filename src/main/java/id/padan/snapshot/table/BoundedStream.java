package id.padan.snapshot.table;

import id.padan.snapshot.UnusableFileException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * What comes out of a compressed stream, counted while it is read: a bomb is refused long before it has grown, a cut-off
 * or altered stream at the place where it shows.
 */
final class BoundedStream extends FilterInputStream {
    /** For streams that check themselves. */
    static final long NO_CRC = -1;

    private final String name;
    private final long most;
    private final long mostByRatio;
    private final long grace;
    private final long expectedCrc;
    private final CRC32 crc = new CRC32();
    private long count;

    /**
     * @param packed the compressed size in bytes
     * @param expectedCrc the CRC-32 its directory promises, or {@link #NO_CRC}
     */
    BoundedStream(InputStream in, String name, long packed, long expectedCrc, Limits limits) {
        super(in);
        this.name = name;
        this.most = limits.inflatedBytes();
        this.mostByRatio = Math.max(packed, 1) * limits.ratio();
        this.grace = limits.ratioGrace();
        this.expectedCrc = expectedCrc;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n;
        try {
            n = in.read(into, offset, length);
        } catch (EOFException | ZipException e) {
            throw cutOff(name, e);
        }
        if (n > 0) {
            count += n;
            if (expectedCrc != NO_CRC) {
                crc.update(into, offset, n);
            }
            check();
        } else if (n < 0 && expectedCrc != NO_CRC && crc.getValue() != expectedCrc) {
            throw new UnusableFileException("Berkas " + name
                    + " rusak: isinya tidak cocok dengan jumlah periksa (CRC) di arsipnya. Berkas ini tidak dibaca."
                    + " Unduh atau salin ulang berkas itu.");
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        long left = n;
        byte[] waste = new byte[8192];
        while (left > 0) {
            int read = read(waste, 0, (int) Math.min(waste.length, left));
            if (read < 0) {
                break;
            }
            left -= read;
        }
        return n - left;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check() throws UnusableFileException {
        if (count > most || (count > grace && count > mostByRatio)) {
            throw new UnusableFileException("Berkas " + name + " ditolak: isinya mengembang menjadi lebih dari "
                    + Math.min(most, Math.max(grace, mostByRatio))
                    + " bita, jauh melebihi data yang wajar (seperti bom arsip). Berkas ini tidak dibaca."
                    + " Unduh ulang dari aplikasi asalnya, atau bongkar sendiri dan kirim isinya.");
        }
    }

    /** The answer for a file whose end is missing or whose bytes make no sense. */
    static UnusableFileException cutOff(String name, Exception cause) {
        return new UnusableFileException(
                "Berkas " + name
                        + " rusak atau terpotong (unduhan yang tidak selesai?) sehingga tidak dapat dibuka sampai"
                        + " akhir. Berkas ini tidak dibaca. Unduh atau salin ulang berkas itu.",
                cause);
    }
}
