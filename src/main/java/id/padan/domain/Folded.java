package id.padan.domain;

/** Text folded for comparison: case, spaces and punctuation do not count; accents are kept. */
public final class Folded {
    private Folded() {}

    /** Upper case, every run of other characters than letters and digits one space, stripped. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.append(Character.toUpperCase(c));
                gap = false;
            } else {
                gap = true;
            }
        }
        return folded.toString();
    }
}
