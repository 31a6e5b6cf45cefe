package id.padan.snapshot;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Yes and no as exports write them. */
final class YesNo {
    private YesNo() {}

    /** Null for a word that is neither. */
    static @Nullable Boolean of(String text) {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "1", "1.0", "TRUE", "YA", "Y", "AKTIF" -> Boolean.TRUE;
            case "0", "0.0", "FALSE", "TIDAK", "T", "N", "TIDAK AKTIF", "NONAKTIF", "NON AKTIF", "NON-AKTIF", "BUKAN" ->
                Boolean.FALSE;
            default -> null;
        };
    }
}
