package id.padan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the words of a school's name that say where it is, or after whom it is called. */
final class PlaceWords {
    /** Abbreviations of one meaning, by what they mean. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("KP", "KAMPUNG"),
            Map.entry("KAMP", "KAMPUNG"),
            Map.entry("TJ", "TANJUNG"),
            Map.entry("TJG", "TANJUNG"),
            Map.entry("SEI", "SUNGAI"),
            Map.entry("GN", "GUNUNG"),
            Map.entry("GNG", "GUNUNG"),
            Map.entry("BT", "BATU"),
            Map.entry("PD", "PADANG"),
            Map.entry("PDG", "PADANG"),
            Map.entry("KR", "KARANG"),
            Map.entry("KRG", "KARANG"),
            Map.entry("MA", "MUARA"),
            Map.entry("BKT", "BUKIT"),
            Map.entry("LBK", "LUBUK"),
            Map.entry("TLK", "TELUK"),
            Map.entry("TLG", "TELAGA"),
            Map.entry("SIMP", "SIMPANG"),
            Map.entry("BJR", "BANJAR"),
            Map.entry("BDR", "BANDAR"),
            Map.entry("UJ", "UJUNG"),
            Map.entry("UT", "UTARA"),
            Map.entry("UTR", "UTARA"),
            Map.entry("SEL", "SELATAN"),
            Map.entry("SLT", "SELATAN"),
            Map.entry("TIM", "TIMUR"),
            Map.entry("TMR", "TIMUR"),
            Map.entry("BRT", "BARAT"),
            Map.entry("TGH", "TENGAH"),
            Map.entry("ST", "SANTO"),
            Map.entry("SANTA", "SANTO"),
            Map.entry("MUHAMADIYAH", "MUHAMMADIYAH"));

    /** What some of them also mean elsewhere, and what is short for more than one word: then only doubt is left. */
    private static final Map<String, String> ALSO = Map.of(
            "PD", "PONDOK",
            "KR", "KRUENG",
            "BT", "BUKIT",
            "SP", "SIMPANG",
            "KT", "KOTA",
            "PL", "PULAU",
            "LB", "LUBUK",
            "BAR", "BARAT",
            "TENG", "TENGAH");

    /** Words behind a name that make another place, or another school, of it. */
    private static final Set<String> TELLING = Set.of(
            "UTARA",
            "SELATAN",
            "TIMUR",
            "BARAT",
            "TENGAH",
            "PUSAT",
            "LOR",
            "KIDUL",
            "WETAN",
            "KULON",
            "HILIR",
            "HULU",
            "ILIR",
            "ULU",
            "ATAS",
            "BAWAH",
            "GIRANG",
            "TONGGOH",
            "LEBAK",
            "DALAM",
            "LUAR",
            "BARU",
            "ANYAR",
            "LAMA",
            "BESAR",
            "KECIL",
            "RAYA",
            "PAGI",
            "SIANG",
            "SORE",
            "PETANG",
            "TERBUKA",
            "PARALEL",
            "FILIAL",
            "JAUH",
            SchoolLevels.IT);

    /** Below this length one letter is too much of the word. */
    private static final int SHORTEST_NEAR = 6;

    /** A likeness and why it is no better, "" for the same. */
    record Likeness(SchoolLikeness likeness, String reason) {}

    private static final Likeness SAME = new Likeness(SchoolLikeness.SAME, "");
    private static final Likeness DIFFERENT = new Likeness(SchoolLikeness.DIFFERENT, "nama tempat berbeda");
    private static final Likeness ORDER = new Likeness(SchoolLikeness.DOUBT, "urutan katanya berbeda");
    private static final Likeness SHORTENED = new Likeness(SchoolLikeness.DOUBT, "singkatannya dapat berarti lain");
    private static final Likeness SPELLING = new Likeness(SchoolLikeness.DOUBT, "ejaannya berbeda");
    private static final Likeness LONGER = new Likeness(SchoolLikeness.DOUBT, "satu nama lebih panjang");
    private static final Likeness LETTER = new Likeness(SchoolLikeness.DOUBT, "berbeda satu huruf");

    private PlaceWords() {}

    static Likeness compare(List<String> one, List<String> other) {
        if (one.equals(other)) {
            return SAME;
        }
        List<String> left = replaced(one, SHORT);
        List<String> right = replaced(other, SHORT);
        if (left.equals(right)) {
            return SAME;
        }
        if (!marks(left).equals(marks(right))) {
            return DIFFERENT;
        }
        boolean same =
                joined(one).equals(joined(other)) || joined(left).equals(joined(right)) || key(one).equals(key(other));
        return same ? SAME : doubt(one, other, left, right);
    }

    private static Likeness doubt(List<String> one, List<String> other, List<String> left, List<String> right) {
        if (left.stream().sorted().toList().equals(right.stream().sorted().toList())) {
            return ORDER;
        }
        List<String> otherMeaning = replaced(replaced(one, ALSO), SHORT);
        if (otherMeaning.equals(right) || left.equals(replaced(replaced(other, ALSO), SHORT))) {
            return SHORTENED;
        }
        String leftKey = key(one);
        String rightKey = key(other);
        if (OldSpelling.loose(leftKey).equals(OldSpelling.loose(rightKey))) {
            return SPELLING;
        }
        if (goesOn(left, right) || goesOn(right, left)) {
            return LONGER;
        }
        return OneEdit.apart(leftKey, rightKey, SHORTEST_NEAR) ? LETTER : DIFFERENT;
    }

    /** The words as one, abbreviations written out, in today's spelling. */
    static String key(List<String> words) {
        List<String> modern = new ArrayList<>(words.size());
        for (String word : words) {
            modern.add(OldSpelling.modern(SHORT.getOrDefault(word, word)));
        }
        return joined(modern);
    }

    private static List<String> replaced(List<String> words, Map<String, String> meanings) {
        for (String word : words) {
            if (meanings.containsKey(word)) {
                return words.stream()
                        .map(each -> meanings.getOrDefault(each, each))
                        .toList();
            }
        }
        return words;
    }

    /** Single letters and Roman numerals: they tell Sukajaya A from Sukajaya B, so no likeness may pass over them. */
    private static List<String> marks(List<String> words) {
        return words.stream().filter(PlaceWords::mark).toList();
    }

    private static boolean mark(String word) {
        return word.length() == 1 || Roman.value(word) > 0;
    }

    /** SUKA MAJU is SUKAMAJU; what tells places apart stays apart. */
    private static String joined(List<String> words) {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            if (mark(word)) {
                joined.append(' ').append(word).append(' ');
            } else {
                joined.append(word);
            }
        }
        return joined.toString();
    }

    private static boolean goesOn(List<String> begun, List<String> whole) {
        return whole.size() > begun.size()
                && whole.subList(0, begun.size()).equals(begun)
                && whole.subList(begun.size(), whole.size()).stream().noneMatch(TELLING::contains);
    }
}
