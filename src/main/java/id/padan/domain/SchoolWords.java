package id.padan.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A school's name in words: upper case, letters and digits apart ({@code SDN1} is two words). Dots inside an abbreviation
 * part nothing ({@code S.D.N.} is one word).
 */
final class SchoolWords {
    private SchoolWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (!word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1)) != Character.isDigit(c)) {
                    end(word, words);
                }
                word.append(Character.toUpperCase(c));
            } else if (!joins(text, i)) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean joins(String text, int i) {
        return text.charAt(i) == '.'
                && letter(text, i - 1)
                && !part(text, i - 2)
                && letter(text, i + 1)
                && !part(text, i + 2);
    }

    private static boolean letter(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }

    private static boolean part(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }
}
