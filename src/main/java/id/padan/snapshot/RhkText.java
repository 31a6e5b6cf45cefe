package id.padan.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Several RHK in one cell, parted by {@code ;}, {@code |} or a line break; numbering and bullets before each dropped. */
final class RhkText {
    /** {@code 5}, {@code 5 RHK}, {@code 5 buah}. */
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}(?:[.,]0)?(?:\\s*(?i:rhk|buah|rencana))?");

    private RhkText() {}

    /** The texts as found, one by one; none when the cell only counts them. */
    static List<String> split(String cell) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || parts(cell.charAt(i))) {
                String part = withoutBullet(cell.substring(from, i).strip());
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts.size() == 1 && isCount(parts.get(0)) ? List.of() : parts;
    }

    private static boolean parts(char c) {
        return c == ';' || c == '|' || c == '\n' || c == '\r' || c == '\u2028';
    }

    private static String withoutBullet(String part) {
        if (part.isEmpty()) {
            return part;
        }
        if ("-•*".indexOf(part.charAt(0)) >= 0) {
            return part.substring(1).strip();
        }
        int digits = 0;
        while (digits < part.length() && Character.isDigit(part.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0
                && digits <= 2
                && digits + 1 < part.length()
                && ".)".indexOf(part.charAt(digits)) >= 0
                && part.charAt(digits + 1) == ' ';
        return numbered ? part.substring(digits + 1).strip() : part;
    }

    private static boolean isCount(String text) {
        return COUNT.matcher(text).matches();
    }
}
