package id.padan.snapshot;

/**
 * A value as it may stand in a reject, a message or a log: invisible characters gone, long numbers masked also where
 * they are written in groups, 16 digits (a NIK has that many) hidden wholly, at most 60 characters.
 */
final class Shown {
    private static final int LONGEST = 60;
    private static final int NIK_DIGITS = 16;

    private Shown() {}

    static String of(String raw) {
        String head = raw.length() > 400 ? raw.substring(0, 400) : raw;
        String masked = Masked.of(grouped(TextCell.visible(head)));
        return masked.length() > LONGEST ? masked.substring(0, LONGEST - 1) + "…" : masked;
    }

    private static String grouped(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = endOfNumber(text, at);
            if (end == at) {
                shown.append(text.charAt(at++));
            } else {
                shown.append(hide(text.substring(at, end)));
                at = end;
            }
        }
        return shown.toString();
    }

    /** The end of a number that starts here, single separators inside allowed. */
    private static int endOfNumber(String text, int from) {
        int end = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                end = i + 1;
            } else if (end == from || i > end || " .-'".indexOf(c) < 0) {
                break;
            }
        }
        return end;
    }

    private static String hide(String number) {
        int digits = 0;
        for (int i = 0; i < number.length(); i++) {
            digits += Character.isDigit(number.charAt(i)) ? 1 : 0;
        }
        if (digits < NIK_DIGITS) {
            return number;
        }
        int hidden = digits == NIK_DIGITS ? digits : digits - 4;
        StringBuilder masked = new StringBuilder(number);
        for (int i = 0; i < number.length() && hidden > 0; i++) {
            if (Character.isDigit(number.charAt(i))) {
                masked.setCharAt(i, '•');
                hidden--;
            }
        }
        return masked.toString();
    }
}
