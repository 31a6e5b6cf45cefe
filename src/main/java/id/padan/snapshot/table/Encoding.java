package id.padan.snapshot.table;

import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How a text file's bytes become letters.
 *
 * @param mark length in bytes of the byte order mark to pass over
 * @param label as an officer reads it, for instance {@code UTF-8 dengan BOM}
 */
record Encoding(Charset charset, int mark, String label) {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Decides over the whole file, by one quick pass: a byte order mark is believed; zero bytes in every second place
     * are UTF-16; whatever is valid UTF-8 to the end is UTF-8; the rest is Windows-1252.
     *
     * @throws UnusableFileException when it is no text, or not the text its byte order mark promises
     */
    static Encoding of(Content content) throws IOException {
        byte[] head = content.head(Format.HEAD);
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, "UTF-16 LE dengan BOM");
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, "UTF-16 BE dengan BOM");
        }
        int evenZeros = zeros(head, 0);
        int oddZeros = zeros(head, 1);
        int pairs = head.length / 2;
        if (oddZeros > pairs * 4 / 10 && evenZeros * 20 <= pairs) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, "UTF-16 LE");
        }
        if (evenZeros > pairs * 4 / 10 && oddZeros * 20 <= pairs) {
            return new Encoding(StandardCharsets.UTF_16BE, 0, "UTF-16 BE");
        }
        return ofBytes(content, head);
    }

    private static Encoding ofBytes(Content content, byte[] head) throws IOException {
        TextScan scan = new TextScan();
        try (InputStream in = content.open()) {
            byte[] block = new byte[1 << 18];
            for (int n = in.read(block); n >= 0 && scan.text(); n = in.read(block)) {
                scan.accept(block, n);
            }
        }
        scan.end();
        if (!scan.text()) {
            throw new UnusableFileException("Berkas " + content.name()
                    + " bukan teks: baris " + content.lineAt(scan.notText())
                    + " memuat bita yang tidak ada dalam teks (berkas biner atau rusak). Yang diterima: CSV dalam UTF-8,"
                    + " UTF-16, atau Windows-1252. Berkas ini tidak dibaca. Ekspor ulang dari aplikasi asalnya.");
        }
        boolean marked = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        if (scan.utf8()) {
            return new Encoding(StandardCharsets.UTF_8, marked ? 3 : 0, marked ? "UTF-8 dengan BOM" : "UTF-8");
        }
        long line = content.lineAt(scan.notUtf8());
        if (marked) {
            throw new UnusableFileException(
                    "Berkas " + content.name() + " mengaku UTF-8 (ada BOM), tetapi baris " + line
                            + " memuat bita yang bukan UTF-8. Berkas ini tidak dibaca. Ekspor ulang dari aplikasi asalnya, atau"
                            + " buka di Excel lalu simpan sebagai .xlsx.");
        }
        return new Encoding(WINDOWS_1252, 0, "Windows-1252 (bukan UTF-8, terlihat pada baris " + line + ")");
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            if (head[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    /** Letters from a byte on; bytes that are none in this encoding are errors, never question marks. */
    Reader reader(Content content, long from) throws IOException {
        InputStream in = content.open();
        in.skipNBytes(from);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
