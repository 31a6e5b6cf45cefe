package id.padan.domain;

import java.util.List;

/**
 * A name in 64 bits, to tell without comparing that it is another's: two names whose signatures share no bit compare as
 * {@link NameComparison.Kind#LAIN} or {@code KOSONG}. The converse does not hold.
 *
 * <p>Every word that may count ({@link NameComparison}) sets a bit for the last three letters of its key. Partners end alike:
 * so do words of one spelling, a {@link Slip} leaves the end alone, and a word grown together with the one before it still ends
 * as it ended. A word so short that its end begins before it sets the bits of that end too.
 */
public final class NameSignature {
    private static final int BITS = 63;
    private static final long ONLY_INITIALS = 1L << BITS;

    private NameSignature() {}

    /** The name's signature; 0 for an empty name. */
    public static long of(NamaOrang nama) {
        List<NameWord> words = NameWord.of(nama);
        long bits = 0;
        boolean weakCounts = words.stream().noneMatch(NameWord::strong);
        for (int i = 0; i < words.size(); i++) {
            NameWord word = words.get(i);
            // behind a strong word a weak one may be the end of both grown together: RATNA SRI, RATNASRI
            weakCounts |= word.strong();
            if (weakCounts && !word.initial()) {
                bits |= ends(word.ejaan()) | endsGrownTogether(words, i);
            }
        }
        return bits != 0 || words.isEmpty() ? bits : ONLY_INITIALS;
    }

    /** False when the two names are certain to be LAIN or KOSONG. Makes no garbage. */
    public static boolean mayShare(long one, long other) {
        return (one & other) != 0;
    }

    private static long endsGrownTogether(List<NameWord> words, int last) {
        long bits = 0;
        Ejaan ejaan = words.get(last).ejaan();
        if (Math.min(ejaan.key().length(), ejaan.oldKey().length()) <= Slip.END) {
            for (int first = 0; first < last; first++) {
                bits |= ends(NameWord.joined(words.subList(first, last + 1)).ejaan());
            }
        }
        return bits;
    }

    private static long ends(Ejaan ejaan) {
        return end(ejaan.key()) | (ejaan.hasOldKey() ? end(ejaan.oldKey()) : 0);
    }

    private static long end(String key) {
        long hash = 0;
        for (int i = Math.max(0, key.length() - Slip.END); i < key.length(); i++) {
            hash = hash * 31 + key.charAt(i);
        }
        return 1L << (int) (((hash * 0x9E3779B97F4A7C15L) >>> 32) % BITS);
    }
}
