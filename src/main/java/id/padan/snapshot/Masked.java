package id.padan.snapshot;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Hides numbers of persons in text that leaves the books: of every run of nine and more digits (NIP lama, NIK, NUPTK, NIP)
 * only the last four stay. Spaces, dots, commas, hyphens and apostrophes between digits do not end a run; a date is too short to
 * be hidden.
 */
public final class Masked {
    private static final int SHORTEST = 9;
    private static final int KEPT = 4;
    private static final String SEPARATORS = " .-',_‐‑–’‘`\u00a0\u2009\u202f\u200b\ufeff";

    private Masked() {}

    /** The text with every long run of digits hidden but for its end. */
    public static String of(String text) {
        StringBuilder masked = new StringBuilder(text);
        int digitsAfter = 0;
        int end = text.length();
        while (end > 0) {
            int start = startOfRun(text, end);
            if (digits(text, start, end) >= SHORTEST) {
                for (int i = end - 1; i >= start; i--) {
                    if (isDigit(text.charAt(i)) && digitsAfter++ >= KEPT) {
                        masked.setCharAt(i, '•');
                    }
                }
            }
            digitsAfter = 0;
            end = start == end ? end - 1 : start;
        }
        return masked.toString();
    }

    /** Where a failure came from, line by line: drivers and libraries speak of values. */
    public static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return of(text.toString());
    }

    private static int startOfRun(String text, int end) {
        int start = end;
        while (start > 0 && (isDigit(text.charAt(start - 1)) || separates(text.charAt(start - 1)))) {
            start--;
        }
        return start;
    }

    private static int digits(String text, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            if (isDigit(text.charAt(i))) {
                digits++;
            }
        }
        return digits;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean separates(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }
}
