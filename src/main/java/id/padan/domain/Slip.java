package id.padan.domain;

/**
 * One slip of the fingers inside a long word: two letters swapped, a vowel too many or too few, the key beside the right one.
 *
 * <p>The first letter and the last three must agree, because that is where Indonesian names part: SUHARTO and SUHARNO, SUMARNI
 * and SUMARMI, YULIATI and YULIANTI, RAHMAN and RAHMAT, JUMIATI and SUMIATI are other people. So are MARLINA and MARINA, hence
 * a consonant too few only in longer words; and SUKARMAN and SUPARMAN, hence only neighbours on the keyboard.
 */
final class Slip {
    private static final int SHORTEST = 5;
    private static final int SHORTEST_FOR_A_CONSONANT = 7;

    /** How much of a word's end a slip leaves alone. */
    static final int END = 3;

    private static final String KEYBOARD = "QWERTYUIOP ASDFGHJKL ZXCVBNM";

    private Slip() {}

    /** True when the keys of two words ({@link Ejaan#key()}) differ by one slip; false when they are the same. */
    static boolean between(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int length = shorter.length();
        int more = longer.length() - length;
        if (length < SHORTEST || more > 1 || shorter.charAt(0) != longer.charAt(0)) {
            return false;
        }
        int first = 1;
        while (first < length && shorter.charAt(first) == longer.charAt(first)) {
            first++;
        }
        int last = length - 1;
        while (last >= first && shorter.charAt(last) == longer.charAt(last + more)) {
            last--;
        }
        // what differs in the shorter word is first..last, in the longer one first..last + more
        if (length - 1 - last < END) {
            return false;
        }
        if (more == 1) {
            return last < first && (isVowel(longer.charAt(first)) || length >= SHORTEST_FOR_A_CONSONANT);
        }
        return last == first
                ? struckBeside(shorter, longer, first)
                : last == first + 1 && swapped(shorter, longer, first);
    }

    private static boolean swapped(String one, String other, int at) {
        return one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
    }

    private static boolean struckBeside(String one, String other, int at) {
        char a = one.charAt(at);
        char b = other.charAt(at);
        if (isVowel(a) || isVowel(b)) {
            return either(a, b, 'E', 'I') || either(a, b, 'O', 'U');
        }
        // ROSNAWATI and ROSMAWATI are two women
        boolean twoNames = either(a, b, 'M', 'N') && isVowel(one.charAt(at + 1));
        int key = KEYBOARD.indexOf(a);
        int beside = KEYBOARD.indexOf(b);
        return !twoNames && key >= 0 && beside >= 0 && Math.abs(key - beside) == 1;
    }

    private static boolean either(char a, char b, char one, char other) {
        return (a == one && b == other) || (a == other && b == one);
    }

    private static boolean isVowel(char c) {
        return "AEIOU".indexOf(c) >= 0;
    }
}
