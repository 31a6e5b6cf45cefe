package id.padan.snapshot;

import java.util.EnumSet;
import java.util.Set;

/** Text as an officer would have typed it: no invisible characters, no emoji, of bearable length. */
final class TextCell {
    private static final int LONGEST = 1_000;
    private static final int FIRST_PICTURE = 0x2600;

    /** The cleaned text and what had to be done to it beyond lawful trimming. */
    record Cleaned(String text, Set<RejectCode> remarks) {}

    private TextCell() {}

    /** True when nothing needs doing: the common case, decided without allocating. */
    static boolean plain(String text) {
        int length = text.length();
        if (length == 0) {
            return true;
        }
        if (length > LONGEST
                || text.charAt(0) <= ' '
                || text.charAt(length - 1) <= ' '
                || looksLikeFormula(text)
                || meansEmpty(text)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c >= 0x7f && c <= 0xa0) || c == 0xad || c >= 0x2000) {
                return false;
            }
        }
        return true;
    }

    static Cleaned clean(String raw) {
        EnumSet<RejectCode> remarks = EnumSet.noneOf(RejectCode.class);
        String text = withoutNoise(raw, remarks).strip();
        if (meansEmpty(text)) {
            return new Cleaned("", remarks);
        }
        if (looksLikeFormula(text)) {
            remarks.add(RejectCode.MIRIP_RUMUS);
        }
        if (text.length() > LONGEST) {
            remarks.add(RejectCode.TEKS_TERLALU_PANJANG);
            int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            text = text.substring(0, end);
        }
        return new Cleaned(text, remarks);
    }

    /** Only what can be seen, white space as single characters; nothing is cut. */
    static String visible(String raw) {
        return withoutNoise(raw, EnumSet.noneOf(RejectCode.class)).strip();
    }

    /** What exports write where they have nothing. */
    static boolean meansEmpty(String text) {
        // a longer text need not be hashed
        return text.length() <= 4
                && switch (text) {
                    case "", "-", "--", "NULL", "null", "\\N" -> true;
                    default -> false;
                };
    }

    private static boolean looksLikeFormula(String text) {
        char first = text.charAt(0);
        if (first == '-') {
            return text.length() > 1 && text.charAt(1) != ' ' && text.charAt(1) != '-';
        }
        return first == '=' || first == '+' || first == '@';
    }

    private static String withoutNoise(String raw, Set<RejectCode> remarks) {
        StringBuilder kept = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                kept.append(' ');
            } else if (picture(c)) {
                remarks.add(RejectCode.EMOJI);
            } else if (invisible(c)) {
                remarks.add(RejectCode.KARAKTER_TAK_TAMPAK);
            } else {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    private static boolean picture(int c) {
        return (c >= FIRST_PICTURE && Character.getType(c) == Character.OTHER_SYMBOL && c != 0xfffd)
                || (c >= 0x1f3fb && c <= 0x1f3ff)
                || (c >= 0xfe00 && c <= 0xfe0f);
    }

    private static boolean invisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> c == 0xfffd;
        };
    }
}
