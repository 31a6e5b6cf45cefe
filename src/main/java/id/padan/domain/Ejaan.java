package id.padan.domain;

import java.text.Normalizer;

/**
 * How a name's word is spelled, and how it could have been. SOEKARNO and SUKARNO, DJOKO and JOKO, TJIPTO and CIPTO, ACHMAD
 * and AKHMAD, SYARIF and SARIP, SETYAWATI and SETIAWATI, AMINAH and AMINA have one key each. Immutable.
 *
 * <p>The letters come from the spelling reforms of 1947 (oe became u) and 1972 (tj, dj, j, nj, sj, ch became c, j, y, ny, sy,
 * kh), and from sounds that Indonesian writes in several ways (f, v and p; z and s; q and k; a doubled letter; h and d or t at
 * the end). Vowels at the end are kept, but for SANTOSA: they tell one name from another (YANTO, YANTI).
 *
 * @param plain the word in upper case without accents
 * @param key the word as today's spelling would have it, reduced to what is heard; for comparison only
 * @param oldKey the same when each lone J is the J of before 1972, today's Y (JUSUF, YUSUF); otherwise equal to {@code key}
 */
public record Ejaan(String plain, String key, String oldKey) {
    private static final char LAST_ASCII = 127;
    private static final char NONE = 0;
    private static final String VOWELS = "AEIOU";

    /** An H behind these only colours them: RAMADHAN, MUSTHOFA. */
    private static final String COLOURED_BY_H = "BDGPST";

    private static final String ABDUL = "ABDUL";

    /** Reads a word of {@link NamaOrang#kata()}; never fails. */
    public static Ejaan of(String word) {
        String plain = withoutAccents(word);
        String letters = withoutDoubles(plain);
        String key = key(letters);
        String old = withOldJ(letters);
        return new Ejaan(plain, key, old.equals(letters) ? key : key(old));
    }

    /** True when the two can be one word: as written, or by today's spelling of either. */
    boolean meets(Ejaan other) {
        return key.equals(other.key)
                || (hasOldKey() && (oldKey.equals(other.key) || oldKey.equals(other.oldKey)))
                || (other.hasOldKey() && key.equals(other.oldKey));
    }

    /** True when a J makes two readings of the word. */
    boolean hasOldKey() {
        return !oldKey.equals(key);
    }

    private static String withoutAccents(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > LAST_ASCII) {
                return withoutMarks(Normalizer.normalize(word, Normalizer.Form.NFD));
            }
        }
        return word;
    }

    private static String withoutMarks(String decomposed) {
        StringBuilder kept = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
                kept.append(decomposed.charAt(i));
            }
        }
        return kept.toString();
    }

    private static String withoutDoubles(String word) {
        int i = 1;
        while (i < word.length() && word.charAt(i) != word.charAt(i - 1)) {
            i++;
        }
        if (i >= word.length()) {
            return word;
        }
        StringBuilder single = new StringBuilder(word.length());
        for (i = 0; i < word.length(); i++) {
            append(single, word.charAt(i));
        }
        return single.toString();
    }

    /** DJ and TJ are old spelling too, but no Y: they stay. */
    private static String withOldJ(String letters) {
        if (letters.indexOf('J') < 0) {
            return letters;
        }
        StringBuilder old = new StringBuilder(letters);
        for (int i = 0; i < letters.length(); i++) {
            char before = at(letters, i - 1);
            if (letters.charAt(i) == 'J' && before != 'D' && before != 'T') {
                old.setCharAt(i, 'Y');
            }
        }
        return withoutDoubles(old.toString());
    }

    /** Each letter is read with its neighbours as they are written, so that a word keeps its key's end when another is put before it. */
    private static String key(String letters) {
        StringBuilder key = new StringBuilder(letters.length() + 1);
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            char before = at(letters, i - 1);
            char next = at(letters, i + 1);
            switch (c) {
                case 'C' -> append(key, c(letters, i));
                case 'D' -> append(key, next == 'J' || next == 'Z' ? NONE : c);
                case 'E' -> append(key, e(before));
                case 'F', 'V' -> append(key, 'P');
                case 'H' -> append(key, silentH(before, next) ? NONE : c);
                case 'J' -> append(key, before == 'T' || before == 'S' ? NONE : c);
                case 'K' -> append(key, next == 'H' ? NONE : c);
                case 'O' -> append(key, next == 'E' ? 'U' : c);
                case 'Q' -> append(key, 'K');
                case 'T' -> append(key, next == 'J' ? 'C' : next == 'S' ? NONE : c);
                case 'X' -> {
                    append(key, 'K');
                    append(key, 'S');
                }
                case 'Y' -> append(key, y(before, next));
                case 'Z' -> append(key, 'S');
                default -> append(key, c);
            }
        }
        return ended(key);
    }

    /** CH is KH but in CHRISTINA, CK is K, and a C that nothing makes Indonesian is K: OCTAVIA, ERICA. */
    private static char c(String letters, int i) {
        char next = at(letters, i + 1);
        if (next == 'H') {
            return at(letters, i + 2) == 'R' ? 'K' : NONE;
        }
        boolean latin = next == 'A' && at(letters, i - 1) == 'I' && i + 2 == letters.length();
        return latin || next == NONE || (next != 'Y' && !isVowel(next)) ? 'K' : 'C';
    }

    /** OE, IE and AE are one sound each: SOEPARTI, ARIEF, ZAENAL. */
    private static char e(char before) {
        return switch (before) {
            case 'O', 'I' -> NONE;
            case 'A' -> 'I';
            default -> 'E';
        };
    }

    private static boolean silentH(char before, char next) {
        return (before != NONE && COLOURED_BY_H.indexOf(before) >= 0) || (before == 'C' && next == 'R');
    }

    /** A letter of its own at the beginning and between vowels (YUSUF, HIDAYAT), else the sound of I: WIDYA, HENDY, SUPRIYADI. */
    private static char y(char before, char next) {
        if (!isVowel(next)) {
            return 'I';
        }
        if (before == 'S' || before == 'I') {
            return NONE;
        }
        return before == NONE || isVowel(before) ? 'Y' : 'I';
    }

    /** AMINAH and AMINA, RAHMAD and RAHMAT, YAKUB and YAKUP, SANTOSA and SANTOSO; ABDURRAHMAN is ABDUL RAHMAN in one. */
    private static String ended(StringBuilder key) {
        int last = key.length() - 1;
        if (last > 2 && key.charAt(last - 1) == 'S' && (endsWith(key, "TOSA") || endsWith(key, "KOSA"))) {
            key.setCharAt(last, 'O');
        }
        if (last > 0) {
            switch (key.charAt(last)) {
                case 'B' -> key.setCharAt(last, 'P');
                case 'D' -> key.setCharAt(last, 'T');
                case 'H' -> key.setLength(last > 1 && isVowel(key.charAt(last - 1)) ? last : last + 1);
                default -> {}
            }
        }
        int rest = ABDUL.length();
        if (key.length() >= rest + Slip.END
                && key.charAt(0) == 'A'
                && key.indexOf(ABDUL) == 0
                && !isVowel(key.charAt(rest))) {
            key.deleteCharAt(rest - 1);
        }
        return key.toString();
    }

    private static boolean endsWith(StringBuilder key, String end) {
        return key.indexOf(end, key.length() - end.length()) >= 0;
    }

    private static void append(StringBuilder letters, char c) {
        if (c != NONE && (letters.isEmpty() || letters.charAt(letters.length() - 1) != c)) {
            letters.append(c);
        }
    }

    private static char at(String letters, int i) {
        return i >= 0 && i < letters.length() ? letters.charAt(i) : NONE;
    }

    private static boolean isVowel(char c) {
        return c != NONE && VOWELS.indexOf(c) >= 0;
    }
}
