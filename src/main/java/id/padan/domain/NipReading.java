package id.padan.domain;

import java.util.Locale;

/**
 * What stands in a NIP column once read: a {@link Nip}, nothing, or something that is no NIP and why. Spaces, dots,
 * hyphens, apostrophes and non-breaking spaces around or inside are lawful and cleaned; a letter O is not. What was found
 * never stands in {@code toString()}: it may be a NIK.
 */
public sealed interface NipReading {
    /** A possible NIP. */
    record Valid(Nip nip) implements NipReading {}

    /** Nothing in the cell. */
    record Empty() implements NipReading {}

    /** Digits lost because a spreadsheet held the NIP as a number; never to be matched by value. {@code text} as found. */
    record Damaged(String text) implements NipReading {
        @Override
        public String toString() {
            return "Damaged";
        }
    }

    /** Only digits, but not 18 of them ({@code digits} after cleaning): perhaps a NIK, a NUPTK or a NIP lama. */
    record WrongLength(String digits) implements NipReading {
        @Override
        public String toString() {
            return "WrongLength[" + digits.length() + " digits]";
        }
    }

    /** Something with other characters than digits; {@code text} as found. */
    record NotDigits(String text) implements NipReading {
        @Override
        public String toString() {
            return "NotDigits";
        }
    }

    /** 18 digits that cannot be a NIP; {@code fault} is an Indonesian clause. */
    record Impossible(String digits, String fault) implements NipReading {
        @Override
        public String toString() {
            return "Impossible[" + fault + "]";
        }
    }

    /**
     * Reads a cell.
     *
     * @param raw the cell's text as found, never null
     * @param numeric true when the spreadsheet stored the cell as a number
     */
    static NipReading of(String raw, boolean numeric) {
        String text = clean(raw);
        if (text.isEmpty()) {
            return new Empty();
        }
        if (looksLikeSpreadsheetNumber(raw, text) || (numeric && text.length() >= 16)) {
            return new Damaged(raw.strip());
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return new NotDigits(raw.strip());
            }
        }
        if (text.length() != 18) {
            return new WrongLength(text);
        }
        if (text.endsWith("000")) {
            return new Damaged(raw.strip());
        }
        long digits = Long.parseLong(text);
        String fault = text.charAt(0) == '0' ? "angka 1–8 bukan tanggal lahir yang mungkin" : Nip.faultOf(digits);
        return fault == null ? new Valid(new Nip(digits)) : new Impossible(text, fault);
    }

    private static boolean looksLikeSpreadsheetNumber(String raw, String cleaned) {
        if (raw.indexOf('E') < 0 && raw.indexOf('e') < 0) {
            return false;
        }
        String upper = raw.strip().toUpperCase(Locale.ROOT);
        return upper.matches("'?\\d([.,]\\d+)?E\\+?\\d{1,2}") && cleaned.length() > 3;
    }

    private static String clean(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean lawfulNoise =
                    Character.isWhitespace(c) || Character.isSpaceChar(c) || ".-‐‑–'’‘`\u200b\ufeff".indexOf(c) >= 0;
            if (!lawfulNoise) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
