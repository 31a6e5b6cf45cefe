package id.padan.recap.excel;

import id.padan.recap.Indonesian;
import java.util.regex.Pattern;

/**
 * Text as a spreadsheet can hold it: without characters XML forbids, not longer than a cell, and shown as it is.
 *
 * @param quoted true when a spreadsheet would take it for a formula, so that the cell needs the quote prefix
 */
record CellText(String shown, boolean quoted) {
    private static final int LONGEST = 32_767;
    /** Spreadsheets read {@code _x0041_} as the letter A; an escaped underscore keeps it as written. */
    private static final Pattern ESCAPE_LOOKALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    static CellText of(String raw) {
        String clean = isPlain(raw)
                ? raw
                : ESCAPE_LOOKALIKE.matcher(withoutForbidden(raw)).replaceAll("_x005F_");
        String shown = clean.length() <= LONGEST ? clean : cut(clean);
        return new CellText(shown, !shown.isEmpty() && "=+-@\t\r".indexOf(shown.charAt(0)) >= 0);
    }

    /** True of nearly every text: nothing in it needs a closer look. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!((c >= ' ' && c < 0x7F && c != '_') || c == '\n' || (c >= 0xA0 && c < 0xD800))) {
                return false;
            }
        }
        return true;
    }

    private static String cut(String text) {
        String remark = "… (dipotong: teks aslinya " + Indonesian.number(text.length()) + " karakter)";
        int end = LONGEST - remark.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + remark;
    }

    private static String withoutForbidden(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        String text = raw.replace("\r\n", "\n").replace('\r', '\n');
        text.codePoints().filter(CellText::allowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0x7F)
                || (c >= 0xA0 && c < 0xD800)
                || (c > 0xDFFF && c < 0xFFFE)
                || c > 0xFFFF;
    }
}
