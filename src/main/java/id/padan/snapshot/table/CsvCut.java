package id.padan.snapshot.table;

/**
 * Where to cut a CSV so that the next block begins with a record. A guess: behind a line that, read alone, has as many
 * cells as the file's rows have. Where the guess is wrong, the seam shows it.
 */
final class CsvCut {
    private static final int FIRST_ROWS = 20;
    private static final int MOST_TRIES = 50;

    private final CsvScan scan;
    private int usual;

    CsvCut(CsvScan scan) {
        this.scan = scan;
    }

    /** Looks how many cells the file's rows have. */
    void learn(byte[] bytes, int from, int end) {
        bytes[end] = '\n';
        int at = from;
        for (int row = 0; row < FIRST_ROWS && at >= 0 && at < end; row++) {
            int next = scan.record(bytes, at, end);
            if (next > 0 && next < end) {
                usual = Math.max(usual, scan.width());
            }
            at = next;
        }
    }

    /** Behind which byte to cut; 0 when there is no line in the data. */
    int of(byte[] bytes, int end) {
        bytes[end] = '\n';
        int line = lineBefore(bytes, end);
        int lastLine = line;
        for (int tries = 0; line > 0 && tries < MOST_TRIES; tries++) {
            line = lineBefore(bytes, line - 1);
            int next = scan.record(bytes, line, end);
            if (next > 0 && next <= lastLine && scan.width() == usual) {
                return next;
            }
        }
        return lastLine;
    }

    /** Where the last line that begins at or before {@code at} begins; never between a carriage return and its line feed. */
    private static int lineBefore(byte[] bytes, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && i + 1 < at && bytes[i + 1] != '\n')) {
                return i + 1;
            }
        }
        return 0;
    }
}
