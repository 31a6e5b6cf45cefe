package id.padan.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spaces set in one name and not in the other: NUR HAYATI and NURHAYATI, ABDUL RAHMAN and ABDURRAHMAN. */
final class NameSpaces {
    /** SITI NUR HAYATI and SITINURHAYATI; longer runs do not occur. */
    static final int LONGEST_RUN = 3;

    /** What a spelling adds or takes where two words meet: MUHAMMAD DJAELANI, MUHAMADJAELANI. */
    private static final int SPELLING = 4;

    private NameSpaces() {}

    /** The words, each run of them that the other name writes as one word taken as that word. */
    static List<NameWord> asIn(List<NameWord> other, List<NameWord> words) {
        List<NameWord> taken = new ArrayList<>(words.size());
        int i = 0;
        while (i < words.size()) {
            NameWord run = runAt(i, words, other);
            taken.add(run == null ? words.get(i) : run);
            i += run == null ? 1 : run.parts().size();
        }
        return taken.size() == words.size() ? words : taken;
    }

    private static @Nullable NameWord runAt(int start, List<NameWord> words, List<NameWord> other) {
        for (int end = start + 2; end <= Math.min(start + LONGEST_RUN, words.size()); end++) {
            List<NameWord> run = words.subList(start, end);
            if (run.get(run.size() - 1).initial()) {
                return null;
            }
            for (NameWord word : other) {
                if (couldBe(run, word) && !in(words, word)) {
                    NameWord joined = NameWord.joined(run);
                    if (joined.ejaan().meets(word.ejaan())) {
                        return joined;
                    }
                }
            }
        }
        return null;
    }

    private static boolean couldBe(List<NameWord> run, NameWord word) {
        int letters = 0;
        for (NameWord part : run) {
            letters += part.plain().length();
        }
        return Math.abs(letters - word.plain().length()) <= SPELLING
                && run.get(0).plain().charAt(0) == word.plain().charAt(0);
    }

    private static boolean in(List<NameWord> words, NameWord word) {
        for (NameWord one : words) {
            if (one.ejaan().meets(word.ejaan())) {
                return true;
            }
        }
        return false;
    }

    /** True when the letters are the same from the first to the last, wherever words begin: SRIWAHYU NINGSIH, SRI WAHYUNINGSIH. */
    static boolean sameLetters(List<NameWord> one, List<NameWord> other) {
        return !one.get(one.size() - 1).initial()
                && !other.get(other.size() - 1).initial()
                && letters(one).equals(letters(other));
    }

    private static String letters(List<NameWord> words) {
        StringBuilder letters = new StringBuilder();
        for (NameWord word : words) {
            letters.append(word.plain());
        }
        return letters.toString();
    }
}
