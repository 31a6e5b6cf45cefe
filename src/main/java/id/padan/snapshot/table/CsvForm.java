package id.padan.snapshot.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** How a CSV is written. */
record CsvForm(Encoding encoding, Delimiter delimiter) {
    /** Letters looked at to find the delimiter. */
    private static final int SAMPLE = 1 << 16;

    /** Looks the whole file over once for its encoding, and at its first lines for the delimiter. */
    static CsvForm of(Content content) throws IOException {
        Encoding encoding = Encoding.of(content);
        return new CsvForm(encoding, Delimiter.of(sample(content, encoding)));
    }

    private static String sample(Content content, Encoding encoding) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        try (Reader letters = encoding.reader(content, encoding.mark())) {
            for (int n = 0; n >= 0 && length < SAMPLE; n = letters.read(sample, length, SAMPLE - length)) {
                length += n;
            }
        } catch (CharacterCodingException e) {
            throw CsvTable.notInEncoding(content, encoding, 1, e);
        }
        return new String(sample, 0, length);
    }

    /** True when delimiters, quotes and line breaks can be told by their bytes. */
    boolean byteByByte() {
        boolean narrow = encoding.charset().equals(StandardCharsets.UTF_8)
                || encoding.charset().equals(Encoding.WINDOWS_1252);
        return narrow && delimiter.sign() < 0x80;
    }

    String description(Content content) {
        return "CSV, " + encoding.label() + ", pemisah " + delimiter.label() + content.wrapping();
    }
}
