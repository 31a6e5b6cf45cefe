package id.padan.domain;

import java.util.List;
import java.util.Set;

/** Titles before a name and degrees behind it, as they stand in offices' files: what a name is compared without. */
final class Gelar {
    /** "Ny." tells whose wife she is, "Tgk." (Teungku) that he teaches religion. "Teuku", "Cut" and "Raden" are names. */
    private static final List<String> TITLES = List.of(
            "DR", "DRA", "DRS", "DRG", "H", "HJ", "IR", "KH", "PROF", "NS", "APT", "HAJI", "HAJJAH", "NY", "NYONYA",
            "TGK", "TEUNGKU");

    private static final int LONGEST_TITLE = 7;

    /** Read without dots and spaces: {@code S. Pd. I.} is SPDI. Only such as are nobody's name. */
    private static final Set<String> DEGREES = Set.of(
            "AMA", "AMAPD", "AMAPDSD", "AMD", "AMDKEB", "AMDPD", "AMDKOM", "BA", "BSC", "DIPLED", "GR", "LC", "MA",
            "MAG", "MBA", "MED", "MH", "MHUM", "MKES", "MKOM", "MKPD", "MM", "MMPD", "MPAK", "MPD", "MPDH", "MPDI",
            "MPDK", "MPSI", "MSC", "MSI", "MSN", "MT", "PHD", "SAG", "SE", "SEI", "SFARM", "SFIL", "SGZ", "SH", "SHI",
            "SHUM", "SIKOM", "SIP", "SKEP", "SKM", "SKOM", "SP", "SPAK", "SPD", "SPDAUD", "SPDB", "SPDH", "SPDI",
            "SPDJAS", "SPDK", "SPDKIM", "SPDSD", "SPSI", "SPT", "SS", "SSI", "SSN", "SSOS", "SSOSI", "SST", "ST", "STH",
            "STP", "STHI", "STRKEB", "SUD", "SOR", "ANTHI");

    private static final int LONGEST_DEGREE = 7;
    private static final int LONGEST_DEGREE_IN_WORDS = 4;

    private Gelar() {}

    /** True when nothing but titles stands in a folded text. */
    static boolean onlyTitles(String folded) {
        int start = 0;
        while (start <= folded.length()) {
            int space = folded.indexOf(' ', start);
            int end = space < 0 ? folded.length() : space;
            if (!isTitle(folded, start, end)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    /** True when the letters from {@code start} to {@code end} are a title, in either case. */
    static boolean isTitle(String text, int start, int end) {
        if (end - start > LONGEST_TITLE) {
            return false;
        }
        for (String title : TITLES) {
            if (title.length() == end - start && text.regionMatches(true, start, title, 0, end - start)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the titles in front away, {@code K.H.} too, but never the last word. */
    static void dropTitles(List<String> words) {
        while (words.size() > 1) {
            if (words.size() > 2 && words.get(0).equals("K") && words.get(1).equals("H")) {
                words.remove(0);
            } else if (!isTitle(words.get(0), 0, words.get(0).length())) {
                return;
            }
            words.remove(0);
        }
    }

    /** Takes away the degrees that no comma parts from the name, but never the first word. */
    static void dropDegrees(List<String> words) {
        boolean dropped = true;
        while (dropped) {
            dropped = false;
            int most = Math.min(LONGEST_DEGREE_IN_WORDS, words.size() - 1);
            for (int taken = most; taken > 0 && !dropped; taken--) {
                List<String> tail = words.subList(words.size() - taken, words.size());
                if (letters(tail) <= LONGEST_DEGREE && DEGREES.contains(String.join("", tail))) {
                    tail.clear();
                    dropped = true;
                }
            }
        }
    }

    private static int letters(List<String> words) {
        int letters = 0;
        for (String word : words) {
            letters += word.length();
        }
        return letters;
    }
}
