package id.padan.domain;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** 128 bits as SIASN writes them: a UUID or 32 hex digits, with or without a leading apostrophe. */
record HexId(long high, long low) {
    private static final HexFormat DIGITS = HexFormat.of();

    static @Nullable HexId parse(String text) {
        long high = 0;
        long low = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Character.digit(c, 16);
            if (digit >= 0 && c < 128) {
                if (++digits > 32) {
                    return null;
                }
                high = (high << 4) | (low >>> 60);
                low = (low << 4) | digit;
            } else if (c != '-' && c != '\'' && c != '{' && c != '}' && !Character.isWhitespace(c) && c != '\u00a0') {
                return null;
            }
        }
        return digits == 32 ? new HexId(high, low) : null;
    }

    String hex() {
        return DIGITS.toHexDigits(high) + DIGITS.toHexDigits(low);
    }
}
