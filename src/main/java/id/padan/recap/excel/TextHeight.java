package id.padan.recap.excel;

/**
 * How high a row must be for its wrapped text, reckoned from Arial's letter widths because neither a streamed nor a merged
 * row is fitted reliably by every spreadsheet program. Errs on the high side.
 */
final class TextHeight {
    /** Advance widths of Arial for U+0020–U+007E, in thousandths of the font's size. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int OTHER_WIDTH = 667;
    private static final double PIXELS_PER_CHARACTER = 7;
    private static final double PIXELS_PER_POINT = 96.0 / 72.0;
    /** Bold text and hinting make lines a little longer than reckoned. */
    private static final double CAUTION = 1.02;

    private static final double LINE = 1.28;
    private static final float PADDING = 4;
    private static final float HIGHEST = 409;

    private TextHeight() {}

    /** Points for a row with this many lines. */
    static float points(int lines, int fontSize) {
        return Math.min(HIGHEST, (float) (lines * fontSize * LINE) + PADDING);
    }

    /** Lines that text takes in a column so many characters wide; at least 1. */
    static int lines(String text, double columnWidth, int fontSize) {
        return lines(text, room(columnWidth, fontSize));
    }

    /** What a line of a column so many characters wide holds, in thousandths of the font's size. */
    static double room(double columnWidth, int fontSize) {
        return (columnWidth * PIXELS_PER_CHARACTER - 4) * 1000 / (fontSize * PIXELS_PER_POINT * CAUTION);
    }

    /** Lines that text takes where a line has so much room; at least 1. */
    static int lines(String text, double room) {
        int lines = 1;
        int line = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int width = width(c);
            if (c == '\n') {
                lines++;
                line = 0;
                word = 0;
            } else if (c == ' ') {
                line += word + width;
                word = 0;
            } else if (word + width > room) {
                lines += line > 0 ? 2 : 1;
                line = 0;
                word = width;
            } else {
                word += width;
                if (line + word > room) {
                    lines++;
                    line = 0;
                }
            }
        }
        return lines;
    }

    private static int width(char c) {
        return c >= ' ' && c - ' ' < WIDTHS.length ? WIDTHS[c - ' '] : OTHER_WIDTH;
    }
}
