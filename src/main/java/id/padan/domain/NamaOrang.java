package id.padan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * A person's name as words to compare: upper case, without titles before it, degrees behind it, or punctuation. Immutable.
 *
 * @param kata the words in order; empty when nothing but titles was found
 */
public record NamaOrang(List<String> kata) {
    /** Names that people write in many ways, by what they all mean. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("MUH", "MUHAMMAD"),
            Map.entry("MUHD", "MUHAMMAD"),
            Map.entry("MUHAMAD", "MUHAMMAD"),
            Map.entry("MUCHAMAD", "MUHAMMAD"),
            Map.entry("MUCHAMMAD", "MUHAMMAD"),
            Map.entry("MUCH", "MUHAMMAD"),
            Map.entry("MOH", "MUHAMMAD"),
            Map.entry("MOHD", "MUHAMMAD"),
            Map.entry("MOHAMAD", "MUHAMMAD"),
            Map.entry("MOHAMMAD", "MUHAMMAD"),
            Map.entry("MOCH", "MUHAMMAD"),
            Map.entry("MOCHAMAD", "MUHAMMAD"),
            Map.entry("MOCHAMMAD", "MUHAMMAD"),
            Map.entry("MOKHAMAD", "MUHAMMAD"),
            Map.entry("MHD", "MUHAMMAD"),
            Map.entry("ABD", "ABDUL"),
            Map.entry("ABDUR", "ABDUL"),
            Map.entry("ABDUS", "ABDUL"),
            Map.entry("ACH", "AHMAD"),
            Map.entry("ACHMAD", "AHMAD"),
            Map.entry("AKHMAD", "AHMAD"),
            Map.entry("BR", "BORU"),
            Map.entry("GST", "GUSTI"),
            Map.entry("HUSAIN", "HUSEIN"),
            Map.entry("HUSEN", "HUSEIN"),
            Map.entry("HUSIN", "HUSEIN"),
            Map.entry("HUSSEIN", "HUSEIN"),
            Map.entry("KD", "KADEK"),
            Map.entry("KT", "KETUT"),
            Map.entry("MUSTHOFA", "MUSTAFA"),
            Map.entry("MUSTOFA", "MUSTAFA"),
            Map.entry("NGH", "NENGAH"),
            Map.entry("NOOR", "NUR"),
            Map.entry("NYM", "NYOMAN"),
            Map.entry("SHALEH", "SALEH"),
            Map.entry("SHOLEH", "SALEH"),
            Map.entry("SOLEH", "SALEH"),
            Map.entry("WYN", "WAYAN"),
            Map.entry("STI", "SITI"));

    /** Jaro–Winkler: SYARIFUDIN and SYARIFUDDIN reach 0.98, SANTOSO and SANTOSA 0.94, AMINAH and RAHAYU stay below 0.6. */
    private static final double ALIKE = 0.92;

    /** Shorter words share too many letters by chance (ANI, ANA). */
    private static final int SHORTEST_ALIKE = 4;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    public NamaOrang {
        kata = List.copyOf(kata);
    }

    /** Reads a name as found; never fails. */
    public static NamaOrang of(String nama) {
        List<String> words = words(beforeDegrees(nama));
        Gelar.dropTitles(words);
        Gelar.dropDegrees(words);
        words.replaceAll(word -> SPELLINGS.getOrDefault(word, word));
        if (words.size() > 1) {
            // behind a name ST is a degree and gone by now: what is left is "St. Aminah", Siti
            words.replaceAll(word -> word.equals("ST") ? "SITI" : word);
        }
        return new NamaOrang(words);
    }

    private static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int space = folded.indexOf(' '); space >= 0; space = folded.indexOf(' ', start)) {
            words.add(folded.substring(start, space));
            start = space + 1;
        }
        if (start < folded.length()) {
            words.add(folded.substring(start));
        }
        return words;
    }

    /** As {@code of(one).agrees(of(other))}; most pairs are decided without taking the names apart. */
    public static boolean agree(String one, String other) {
        return sameBeforeDegrees(one, other) || of(one).agrees(of(other));
    }

    /** True only when nothing but what follows the first comma tells the two apart, and what comes before is a name. */
    private static boolean sameBeforeDegrees(String one, String other) {
        int end = endOfPlainName(one);
        int otherEnd = endOfPlainName(other);
        return end > 0 && otherEnd > 0 && Folded.same(one.substring(0, end), other.substring(0, otherEnd));
    }

    /**
     * Where a name's degrees begin when what stands before them is all that counts, letter by letter: whoever is named so
     * agrees with it. -1 for a name that must be taken apart, because it begins with a title, holds an apostrophe (which vanishes
     * where other punctuation parts words), or is none. Makes no garbage.
     */
    public static int endOfPlainName(String nama) {
        int start = -1;
        int firstWord = -1;
        int end = 0;
        for (; end < nama.length() && nama.charAt(end) != ',' && nama.charAt(end) != ';'; end++) {
            char c = nama.charAt(end);
            if (isApostrophe(c)) {
                return -1;
            }
            boolean letter = firstWord < 0 && Character.isLetterOrDigit(c);
            if (letter && start < 0) {
                start = end;
            } else if (start >= 0 && firstWord < 0 && !letter) {
                firstWord = end;
            }
        }
        return start < 0 || Gelar.isTitle(nama, start, firstWord < 0 ? end : firstWord) ? -1 : end;
    }

    /** Degrees follow the first comma; a comma after a title only ("Dr., Siti Aminah") is no such comma. */
    private static String beforeDegrees(String nama) {
        String kept = "";
        for (int start = 0; start <= nama.length(); ) {
            int end = endOfPart(nama, start);
            String part = withoutApostrophes(nama.substring(start, end));
            kept = Folded.of(kept.isEmpty() ? part : kept + " " + part);
            if (!kept.isEmpty() && !Gelar.onlyTitles(kept)) {
                return kept;
            }
            start = end + 1;
        }
        return kept;
    }

    private static int endOfPart(String nama, int start) {
        int end = start;
        while (end < nama.length() && nama.charAt(end) != ',' && nama.charAt(end) != ';') {
            end++;
        }
        return end;
    }

    private static String withoutApostrophes(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isApostrophe(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.length() == text.length() ? text : kept.toString();
    }

    /** As keyboards and word processors write it; the letter-like ʼ stands for a glottal stop. */
    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == 'ʼ';
    }

    public boolean isEmpty() {
        return kata.isEmpty();
    }

    /**
     * True when the two can be one person's name: each word of the shorter has its own partner in the longer, in any
     * order, as the same word, as its initial, or as a near spelling; or the letters agree once spaces are left out
     *  ("NUR HAYATI", "NURHAYATI"). Not to be asked of an empty name.
     */
    public boolean agrees(NamaOrang other) {
        if (joined().equals(other.joined()) || alike(joined(), other.joined())) {
            return true;
        }
        boolean thisIsShorter = kata.size() <= other.kata.size();
        List<String> shorter = thisIsShorter ? kata : other.kata;
        List<String> left = new ArrayList<>(thisIsShorter ? other.kata : kata);
        int whole = 0;
        for (String word : longestFirst(shorter)) {
            int partner = partner(word, left);
            if (partner < 0) {
                return false;
            }
            if (word.length() > 1 && left.get(partner).length() > 1) {
                whole++;
            }
            left.remove(partner);
        }
        return whole > 0;
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
    }

    private static int partner(String word, List<String> candidates) {
        int exact = candidates.indexOf(word);
        if (exact >= 0) {
            return exact;
        }
        for (int i = 0; i < candidates.size(); i++) {
            String other = candidates.get(i);
            boolean initial = (word.length() == 1 || other.length() == 1) && word.charAt(0) == other.charAt(0);
            if (initial || alike(word, other)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean alike(String word, String other) {
        return Math.min(word.length(), other.length()) >= SHORTEST_ALIKE && SIMILARITY.apply(word, other) >= ALIKE;
    }

    private String joined() {
        return String.join("", kata);
    }

    /** The words with spaces, for a table; not as anybody writes the name. */
    @Override
    public String toString() {
        return String.join(" ", kata);
    }
}
