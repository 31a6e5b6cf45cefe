package id.padan.snapshot.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Whole lines of a CSV, taken to begin with a record. Whether they do, is seen where the block before ends. */
final class CsvBlock implements RawBlock {
    private final CsvBlocks table;
    private final byte[] bytes;
    private final long offset;
    private final boolean last;
    private final int end;
    private final CsvScan scan;
    private final ByteRow row;
    private int at;
    private long line;
    private End ending = End.WHOLE;

    /**
     * @param offset of the first byte in the file
     * @param line on which the byte {@code from} stands
     * @param last whether the file ends with the block
     */
    CsvBlock(CsvBlocks table, byte[] bytes, int from, int to, long offset, long line, boolean last) {
        this.table = table;
        this.bytes = bytes;
        this.offset = offset;
        this.last = last;
        this.end = to;
        this.scan = table.scan();
        this.row = table.row();
        this.at = from;
        this.line = line;
        if (last) {
            bytes[to] = '\n';
        }
    }

    @Override
    public @Nullable RawRow next() {
        if (at == end || ending != End.WHOLE) {
            return null;
        }
        int next = scan.record(bytes, at, end);
        if (next < 0) {
            ending = next == CsvScan.ODD || last ? End.ODD : End.CUT;
            return null;
        }
        if (next - at > table.longest() || line > Integer.MAX_VALUE) {
            ending = End.ODD;
            return null;
        }
        boolean emptyLine = scan.width() == 1 && (bytes[at] == '\n' || bytes[at] == '\r');
        row.moveTo((int) line, bytes, scan.from(), scan.to(), null, 0, emptyLine ? 0 : scan.width());
        at = next;
        line += scan.lines();
        return row;
    }

    /** Leaves all of it to the slow way. */
    void giveUp() {
        ending = End.ODD;
    }

    @Override
    public End end() {
        return ending;
    }

    @Override
    public RawBlock joined(RawBlock following) {
        CsvBlock more = (CsvBlock) following;
        int left = end - at;
        byte[] both = new byte[left + more.end + CsvScan.SLACK];
        System.arraycopy(bytes, at, both, 0, left);
        System.arraycopy(more.bytes, 0, both, left, more.end);
        CsvBlock joined = new CsvBlock(table, both, 0, left + more.end, offset + at, line, more.last);
        if (table.tooLong(left)) {
            joined.giveUp();
        }
        release();
        more.release();
        return joined;
    }

    @Override
    public RawTable rest() throws IOException {
        return table.letterByLetter(offset + at, line);
    }

    @Override
    public void release() {
        table.reuse(bytes);
    }
}
