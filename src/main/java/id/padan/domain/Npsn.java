package id.padan.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A school's national id: 8 letters or digits, upper case. */
public record Npsn(String value) {
    private static final int LENGTH = 8;

    /** Reads a cell; leading apostrophe and spaces are cleaned; null when it is no NPSN (also when empty). */
    public static @Nullable Npsn parse(String text) {
        if (sound(text)) {
            return new Npsn(text);
        }
        String cleaned = text.replace("'", "").replace("\u00a0", "").strip().toUpperCase(Locale.ROOT);
        return sound(cleaned) ? new Npsn(cleaned) : null;
    }

    private static boolean sound(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return text.length() == LENGTH;
    }

    @Override
    public String toString() {
        return value;
    }
}
