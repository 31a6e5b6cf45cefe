package id.padan.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A school's national id: 8 letters or digits, upper case. */
public record Npsn(String value) {
    /** Reads a cell; leading apostrophe and spaces are cleaned; null when it is no NPSN (also when empty). */
    public static @Nullable Npsn parse(String text) {
        String cleaned = text.replace("'", "").replace("\u00a0", "").strip().toUpperCase(Locale.ROOT);
        return cleaned.matches("[0-9A-Z]{8}") ? new Npsn(cleaned) : null;
    }

    @Override
    public String toString() {
        return value;
    }
}
