package id.padan.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A word of a name as it is compared: one as written, or several that the other name writes in one.
 *
 * @param parts the words as they stand in the name
 * @param weak true for a word so common that it alone says nothing
 */
record NameWord(Ejaan ejaan, List<String> parts, boolean weak) {
    /** By key: given with nearly every name, or telling whose child, which child, or of which house. */
    private static final Set<String> WEAK =
            keys("MUHAMMAD AHMAD ABDUL SITI NUR SRI BIN BINTI BORU RADEN TEUKU LALU BAIQ LA WA ODE"
                    + " I NI WAYAN PUTU GEDE MADE KADEK NENGAH NYOMAN KOMANG KETUT LUH IDA GUSTI DESAK");

    private static final int LONGEST_SKELETON = 3;

    static List<NameWord> of(NamaOrang nama) {
        List<NameWord> words = new ArrayList<>(nama.kata().size());
        for (String word : nama.kata()) {
            Ejaan ejaan = Ejaan.of(word);
            if (!ejaan.plain().isEmpty()) {
                boolean weak = WEAK.contains(ejaan.key()) || (ejaan.hasOldKey() && WEAK.contains(ejaan.oldKey()));
                words.add(new NameWord(ejaan, List.of(word), weak));
            }
        }
        return words;
    }

    /** Several words taken as one: weak if none of them is strong. */
    static NameWord joined(List<NameWord> run) {
        StringBuilder letters = new StringBuilder();
        List<String> parts = new ArrayList<>(run.size());
        boolean weak = true;
        for (NameWord word : run) {
            letters.append(word.ejaan.plain());
            parts.addAll(word.parts);
            weak &= !word.strong();
        }
        return new NameWord(Ejaan.of(letters.toString()), parts, weak);
    }

    String plain() {
        return ejaan.plain();
    }

    /** A single letter, neither strong nor weak: it says nothing. */
    boolean initial() {
        return plain().length() == 1;
    }

    boolean strong() {
        return !weak && !initial();
    }

    /** True when one is the other's initial, or its bare consonants: {@code M.} or {@code Md.} of MADE, {@code Gd.} of GEDE. */
    boolean abbreviates(NameWord other) {
        return abbreviates(plain(), other.plain()) || abbreviates(other.plain(), plain());
    }

    private static boolean abbreviates(String word, String longer) {
        if (word.length() > LONGEST_SKELETON
                || word.length() >= longer.length()
                || word.charAt(0) != longer.charAt(0)) {
            return false;
        }
        int found = 0;
        for (int i = 0; i < word.length(); i++) {
            found = longer.indexOf(word.charAt(i), found) + 1;
            if (found == 0 || (i > 0 && "AEIOU".indexOf(word.charAt(i)) >= 0)) {
                return false;
            }
        }
        return word.length() == 1 || "AEIOU".indexOf(word.charAt(0)) < 0;
    }

    private static Set<String> keys(String words) {
        Set<String> keys = new HashSet<>();
        for (String word : words.split(" ", -1)) {
            keys.add(Ejaan.of(word).key());
        }
        return Set.copyOf(keys);
    }
}
