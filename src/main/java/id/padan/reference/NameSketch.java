package id.padan.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A name in 64 bits, one for the first three sounds of each of its words. Who shares a word shares a bit, the same under most habits
 * of spelling (DJOKO and JOKO, TJIPTO and CIPTO, KHOTIMAH and HOTIMAH); a slip at a word's beginning is not forgiven. Taken from the bytes where they lie, it tells the
 * few of a nation's 400 who were born on one day that are worth comparing, without decoding the others.
 */
public final class NameSketch {
    /** For A to Z, which sound a letter stands for at the beginning of a word; a small letter for a vowel, of which E and I, O and U are one. */
    private static final String SOUND_OF_LETTER = "aBCJePGCeJCLMNoPCRSCoPWSJJ";

    private static final byte BETWEEN_WORDS = 0;
    /** Belongs to a word and has no sound: an apostrophe, a letter with an accent. */
    private static final byte SILENT = 1;

    private static final byte[] SOUND = sounds();
    private static final long SOUNDS = 128;

    /** Fibonacci hashing: a few hundred beginnings over 64 bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int TO_SIX_BITS = 58;

    private NameSketch() {}

    private static byte[] sounds() {
        byte[] sounds = new byte[256];
        for (int letter = 0; letter < SOUND_OF_LETTER.length(); letter++) {
            sounds['A' + letter] = (byte) SOUND_OF_LETTER.charAt(letter);
            sounds['a' + letter] = (byte) SOUND_OF_LETTER.charAt(letter);
        }
        for (int accented = 128; accented < sounds.length; accented++) {
            sounds[accented] = SILENT;
        }
        sounds['\''] = SILENT;
        return sounds;
    }

    /** Of a text. */
    public static long of(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return of(bytes, 0, bytes.length);
    }

    /** Of a text in UTF-8; words of one letter say nothing. */
    static long of(byte[] text, int from, int to) {
        long sketch = 0;
        for (int at = from; at < to; at++) {
            int start = at;
            while (at < to && sound(text[at]) != BETWEEN_WORDS) {
                at++;
            }
            if (at - start > 1) {
                sketch |= beginning(text, start, at);
            }
        }
        return sketch;
    }

    private static byte sound(byte letter) {
        return SOUND[letter & 0xFF];
    }

    private static boolean vowel(byte sound) {
        return sound >= 'a';
    }

    /** The bit of a word: its first sound, its first vowel, and the consonant after it. */
    private static long beginning(byte[] text, int start, int end) {
        byte first = sound(text[start]);
        int at = vowel(first) ? start : start + 1;
        while (at < end && !vowel(sound(text[at]))) {
            at++;
        }
        byte vowel = at < end ? sound(text[at]) : SILENT;
        while (at < end && (vowel(sound(text[at])) || sound(text[at]) == SILENT)) {
            at++;
        }
        byte after = at < end ? sound(text[at]) : SILENT;
        long sounds = ((vowel(first) ? SILENT : first) * SOUNDS + vowel) * SOUNDS + after;
        return 1L << ((sounds * SPREAD) >>> TO_SIX_BITS);
    }
}
