package id.padan.snapshot;

import org.jspecify.annotations.Nullable;

/** Numbers that are names, not amounts: a fixed count of digits, with spaces, dots or hyphens between them allowed. */
final class DigitText {
    private DigitText() {}

    /** The digits alone; null when there are others than {@code count} of them, or anything that is no digit. */
    static @Nullable String of(String text, int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (!Character.isSpaceChar(c) && !Character.isWhitespace(c) && c != '.' && c != '-') {
                return null;
            }
        }
        return digits.length() == count ? digits.toString() : null;
    }
}
