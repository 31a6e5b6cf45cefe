package id.padan.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A name in 64 bits, one for the sound with which each of its words begins: two names without a bit in common share no word, whatever
 * the spelling (DJOKO and JOKO, TJIPTO and CIPTO, KHOTIMAH and HOTIMAH share theirs). Taken from the bytes where they lie, it tells the
 * few of a nation's 400 who were born on one day that are worth comparing, without decoding the others.
 */
public final class NameSketch {
    /** Letters that stand for each other at the beginning of a word, by what they all are; '*' for a vowel. */
    private static final String SOUND = "*BCJ*PGC*JCLMN*PCRSC*PWSJJ";

    private static final String SOUNDS = "*BCJPGLMNRSW";
    private static final int VOWELS = 5;

    private NameSketch() {}

    /** Of a text in UTF-8; words of one letter say nothing. */
    static long of(byte[] text, int from, int to) {
        long sketch = 0;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || !partOfWord(text[i])) {
                if (i - start > 1) {
                    sketch |= 1L << bit(text, start, i);
                }
                start = i + 1;
            }
        }
        return sketch;
    }

    private static boolean partOfWord(byte b) {
        return b < 0 || b == '\'' || letter(b) >= 0;
    }

    /** 0 for A to 25 for Z, -1 for all else. */
    private static int letter(byte b) {
        int upper = b & ~0x20;
        return upper >= 'A' && upper <= 'Z' ? upper - 'A' : -1;
    }

    private static int bit(byte[] text, int start, int end) {
        int first = letter(text[start]);
        if (first < 0) {
            return Long.SIZE - 1;
        }
        char sound = SOUND.charAt(first);
        int vowel = vowel(text, sound == '*' ? start : start + 1, end);
        return SOUNDS.indexOf(sound) * VOWELS + vowel;
    }

    /** The first vowel: O and U are one (SOEKARNO, SUKARNO), and so are E and I. */
    private static int vowel(byte[] text, int from, int end) {
        for (int i = from; i < end; i++) {
            switch (text[i] & ~0x20) {
                case 'A' -> {
                    return 0;
                }
                case 'E', 'I' -> {
                    return 1;
                }
                case 'O', 'U' -> {
                    return 2;
                }
                default -> {
                    // a consonant, or a letter with an accent
                }
            }
        }
        return VOWELS - 1;
    }

    /** Of a text. */
    public static long of(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return of(bytes, 0, bytes.length);
    }
}
