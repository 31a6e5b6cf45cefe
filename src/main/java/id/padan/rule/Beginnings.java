package id.padan.rule;

import id.padan.domain.Folded;
import java.util.List;

/** Words from the settings, compared with how a text begins: case, punctuation and spaces apart, whole words only. Thread-safe. */
final class Beginnings {
    private final List<String> folded;
    private final Remembered<String, Integer> lengths = new Remembered<>(this::measure);

    private Beginnings(List<String> folded) {
        this.folded = folded;
    }

    static Beginnings of(List<String> words) {
        return new Beginnings(
                words.stream().map(Folded::of).filter(w -> !w.isEmpty()).toList());
    }

    boolean match(String text) {
        return longest(text) > 0;
    }

    /** The length of the longest beginning that matches, 0 when none does. */
    int longest(String text) {
        return lengths.of(text);
    }

    private int measure(String text) {
        String whole = Folded.of(text);
        int longest = 0;
        for (String word : folded) {
            int end = word.length();
            boolean wholeWords = whole.length() == end || (whole.length() > end && whole.charAt(end) == ' ');
            if (end > longest && wholeWords && whole.startsWith(word)) {
                longest = end;
            }
        }
        return longest;
    }
}
