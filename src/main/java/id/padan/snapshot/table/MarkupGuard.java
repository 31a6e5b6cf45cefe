package id.padan.snapshot.table;

import id.padan.snapshot.UnusableFileException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stands before an XML parser and keeps from it what would cost memory or reach outside: a document type (the source of
 * every entity trick), text or a tag without end, encodings in which these could hide. Such things have no place in a
 * workbook.
 */
final class MarkupGuard extends FilterInputStream {
    private static final int INK = 0;
    private static final int AFTER_LT = 1;
    private static final int AFTER_BANG = 2;
    private static final int IN_COMMENT_OR_CDATA = 3;

    private final String name;
    private final long longestRun;
    private long position;
    private long runStart;
    private int state = INK;
    private int before;
    private int beforeThat;

    /** @param longestRun most bytes from one tag's start to the next */
    MarkupGuard(InputStream in, String name, long longestRun) {
        super(in);
        this.name = name;
        this.longestRun = longestRun;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n = in.read(into, offset, length);
        int end = offset + n;
        for (int i = offset; i < end; i++) {
            if (state == INK) {
                i = passInk(into, i, end, offset);
            } else {
                follow(into[i]);
            }
        }
        position += Math.max(n, 0);
        if (position - runStart > longestRun) {
            throw refused("sel atau tanda XML yang lebih panjang dari " + longestRun + " bita");
        }
        return n;
    }

    /** Passes over text and plain tags, which is nearly everything; the last byte passed over. */
    private int passInk(byte[] bytes, int from, int end, int offset) throws UnusableFileException {
        for (int i = from; i < end; i++) {
            byte b = bytes[i];
            if (b == '<') {
                runStart = position + (i - offset);
                if (i + 1 == end || bytes[i + 1] == '!') {
                    state = AFTER_LT;
                    return i;
                }
                i++;
            } else if (b == 0) {
                throw refused("pengodean XML selain UTF-8");
            }
        }
        return end - 1;
    }

    private void follow(byte b) throws UnusableFileException {
        switch (state) {
            case AFTER_LT -> state = b == '!' ? AFTER_BANG : INK;
            case AFTER_BANG -> {
                if (b != '-' && b != '[') {
                    throw refused("deklarasi tipe dokumen (DTD) atau entitas XML");
                }
                state = IN_COMMENT_OR_CDATA;
                before = 0;
            }
            default -> {
                // "-->" and "]]>"; a stray one inside the other kind only makes the run end early
                if (b == '>' && before == beforeThat && (before == '-' || before == ']')) {
                    state = INK;
                }
            }
        }
        beforeThat = before;
        before = b;
    }

    private UnusableFileException refused(String found) {
        return new UnusableFileException("Berkas " + name + " ditolak: di dalamnya ada " + found
                + ", yang tidak pernah ditulis Excel. Yang diterima: buku kerja .xlsx biasa. Berkas ini tidak dibaca."
                + " Buka di Excel lalu simpan ulang sebagai .xlsx, atau minta ekspor baru.");
    }
}
