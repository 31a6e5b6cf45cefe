package id.padan.snapshot.table;

/**
 * How much of a file is believed before it is refused. The defaults leave room for the whole nation in one file (five
 * million rows, 2 GB of text; ten times that in a {@code .gz}) and refuse what no office ever exported.
 *
 * @param fieldChars longest cell, in characters; a spreadsheet's own limit is 32,767
 * @param rowChars longest row, in characters, all its cells together
 * @param columns most columns with something in them
 * @param members most files in one archive
 * @param sheets most sheets in one workbook
 * @param inflatedBytes most bytes one compressed stream may grow to
 * @param ratio most bytes out of one compressed byte, once {@code ratioGrace} bytes have come out; CSV text shrinks 10 to
 *     20 times, a bomb about 1,000 times
 * @param ratioGrace bytes that may come out of any compressed stream before {@code ratio} is asked for
 * @param sharedTextBytes most memory for the shared texts of one workbook, estimated at 48 bytes a text and one a letter
 * @param spooledBytes largest workbook inside an archive, which is laid down in a temporary file
 */
record Limits(
        int fieldChars,
        int rowChars,
        int columns,
        int members,
        int sheets,
        long inflatedBytes,
        int ratio,
        long ratioGrace,
        long sharedTextBytes,
        long spooledBytes) {
    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;

    static final Limits DEFAULT =
            new Limits(1 << 20, 16 << 20, 2_000, 1_000, 200, 64 * GIB, 400, 64 * MIB, GIB, 4 * GIB);
}
