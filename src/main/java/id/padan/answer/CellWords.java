package id.padan.answer;

import java.util.Locale;

/** Words as somebody typed them into a cell, without what cannot be seen. */
final class CellWords {
    private CellWords() {}

    /** Runs of white space one blank, control and format characters gone, nothing at the ends. */
    static String clean(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
                    kept.append(' ');
                }
            } else if (!invisible(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString().stripTrailing();
    }

    /** Clean and of one case, for comparing. */
    static String folded(String typed) {
        return clean(typed).toLowerCase(Locale.ROOT);
    }

    private static boolean invisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> c == 0xFFFD;
        };
    }
}
