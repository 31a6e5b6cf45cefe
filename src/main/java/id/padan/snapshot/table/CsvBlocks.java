package id.padan.snapshot.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * A CSV in UTF-8 or Windows-1252, read in blocks of bytes that other threads take apart. Whatever is not plainly a record
 * is left to {@link CsvTable}, from there to the file's end, so that both always say the same.
 */
final class CsvBlocks implements RawTable, Closeable {
    /** Below half a region of the smallest heaps, and small enough for a core's own cache. */
    static final int BLOCK = 400 << 10;

    private final Content content;
    private final CsvForm form;
    private final Limits limits;
    private final int block;
    private final InputStream in;
    private final CsvCut cut;
    private final Queue<byte[]> free = new ConcurrentLinkedQueue<>();
    private byte[] ahead;
    private int filled;
    private long offset;
    private long line = 1;
    private boolean begun;
    private boolean ended;
    private @Nullable RawBlock current;
    private @Nullable CsvTable letters;

    private CsvBlocks(Content content, CsvForm form, Limits limits, int block, InputStream in) {
        this.content = content;
        this.form = form;
        this.limits = limits;
        this.block = block;
        this.in = in;
        this.offset = form.encoding().mark();
        this.cut = new CsvCut(scan());
        this.ahead = new byte[block + CsvScan.SLACK];
    }

    static CsvBlocks open(Content content, CsvForm form, Limits limits, int block) throws IOException {
        InputStream in = content.open();
        in.skipNBytes(form.encoding().mark());
        return new CsvBlocks(content, form, limits, block, in);
    }

    @Override
    public String file() {
        return content.name();
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public String description() {
        return form.description(content);
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        while (letters == null) {
            RawBlock open = current == null ? read() : current;
            if (open == null) {
                return null;
            }
            RawRow row = open.next();
            current = open;
            if (row != null) {
                return row.kept();
            }
            RawBlock following = open.end() == RawBlock.End.CUT ? read() : null;
            if (following != null) {
                current = open.joined(following);
            } else if (open.end() == RawBlock.End.WHOLE) {
                current = null;
            } else {
                open.rest();
            }
        }
        return letters.next();
    }

    @Override
    public @Nullable RawBlock nextBlock() throws IOException {
        if (letters != null) {
            return letters.nextBlock();
        }
        RawBlock open = current;
        current = null;
        return open == null ? read() : open;
    }

    private @Nullable RawBlock read() throws IOException {
        if (ended) {
            return null;
        }
        byte[] bytes = ahead;
        int length = filled + in.readNBytes(bytes, filled, block - filled);
        ended = length < block;
        int from = begun ? 0 : begin(bytes, length);
        int end = ended ? length : cut.of(bytes, length);
        CsvBlock read = new CsvBlock(this, bytes, from, end, offset, line, ended);
        if (end <= from && !ended) {
            // not even one line in a whole block: no file that an office exported
            ended = true;
            read.giveUp();
            return read;
        }
        ahead = buffer();
        filled = length - end;
        System.arraycopy(bytes, end, ahead, 0, filled);
        offset += end;
        line += LineBreaks.count(bytes, from, end);
        return read;
    }

    /** Passes over a first line that only names the delimiter. */
    private int begin(byte[] bytes, int length) {
        begun = true;
        int from = 0;
        if (form.delimiter().declared()) {
            while (from < length && bytes[from] != '\n' && bytes[from] != '\r') {
                from++;
            }
            boolean both = from + 1 < length && bytes[from] == '\r' && bytes[from + 1] == '\n';
            from = Math.min(length, from + (both ? 2 : 1));
            line++;
        }
        cut.learn(bytes, from, length);
        return from;
    }

    /** The rest of the file from a record on, which is then what {@link #next} gives. */
    CsvTable letterByLetter(long from, long startLine) throws IOException {
        ended = true;
        letters = CsvTable.open(content, form, limits, from, startLine);
        return letters;
    }

    /** True when so many bytes of one record are more than is worth keeping. */
    boolean tooLong(int bytes) {
        return bytes > block;
    }

    CsvScan scan() {
        return new CsvScan(form.delimiter().sign(), limits.columns());
    }

    ByteRow row() {
        return new ByteRow(form.encoding().charset());
    }

    /** No record longer than this can hold a cell, or be a row, of more letters than is believed. */
    int longest() {
        return Math.min(limits.fieldChars(), limits.rowChars());
    }

    private byte[] buffer() {
        byte[] used = free.poll();
        return used == null ? new byte[block + CsvScan.SLACK] : used;
    }

    /** Takes back a buffer that nobody reads any more. */
    void reuse(byte[] bytes) {
        if (bytes.length == block + CsvScan.SLACK) {
            free.add(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
        if (letters != null) {
            letters.close();
        }
    }
}
