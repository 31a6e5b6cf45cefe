package id.padan.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Texts that may stand where a name should, and names as another hand would have written them. */
final class GeneratedNames {
    private static final String[] WORDS =
            ("SITI AMINAH NUR HAYATI MUHAMMAD M. MOH. ABDUL ABD. RAHMAN ABDURRAHMAN SOEPARTI SUPARTI"
                            + " DJOKO JOKO TJIPTO JUSUF YUSUF I NI WAYAN WY. MADE GEDE SUDARMA SRI WAHYUNI NINGSIH DWI LI TE YAN YENI ANI"
                            + " SIREGAR BR. SIMANJUNTAK SETYAWATI SETIAWATI SUSANTO SANTOSO RAHMAWATI HIDAYAT ACHMAD RAHMAD A. S. T. H. Hj."
                            + " Ny. Dr. RÉNALD MA'RUF MAARUF ARIEF ZAENAB CHRISTINA ERICA OEMAR IEDA EKA YUNI JAJA OSA IS SA HAN")
                    .split(" ", -1);
    private static final String LETTERS = "AAEIIOUUNRTSHKDJYC";
    private static final String ODD = " .,;'-()1é́İıßﷺ\uD83D\uDE00李\u00A0\t\nʼ`";
    private static final String[][] SPELLINGS = {
        {"U", "OE"},
        {"J", "DJ"},
        {"C", "TJ"},
        {"Y", "J"},
        {"F", "P"},
        {"IY", "I"},
        {"AH", "A"},
        {"A", "AA"},
        {"S", "SY"},
        {"H", "KH"},
        {"T", "D"},
        {"I", "IE"},
        {"AI", "AE"},
        {"Z", "S"},
        {"K", "Q"}
    };

    private GeneratedNames() {}

    static String any(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            words.add(word(random));
        }
        return String.join(" ", words);
    }

    private static String word(Random random) {
        int kind = random.nextInt(10);
        if (kind < 7) {
            return WORDS[random.nextInt(WORDS.length)];
        }
        String letters = kind < 9 ? LETTERS : ODD;
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    /** The name with one or two things done to it that happen to names. */
    static String rewritten(String nama, Random random) {
        String once = changed(nama, random);
        return random.nextBoolean() ? once : changed(once, random);
    }

    private static String changed(String nama, Random random) {
        List<String> words = new ArrayList<>(List.of(nama.split(" ", -1)));
        int at = random.nextInt(words.size());
        String word = words.get(at);
        switch (random.nextInt(7)) {
            case 0 -> Collections.shuffle(words, random);
            case 1 -> words.remove(at);
            case 2 -> words.add(at, word(random));
            case 3 -> words.set(at, word.isEmpty() ? "A." : word.substring(0, 1) + ".");
            case 4 -> words.set(at, word + (at + 1 < words.size() ? words.remove(at + 1) : ""));
            case 5 -> {
                String[] pair = SPELLINGS[random.nextInt(SPELLINGS.length)];
                boolean forth = random.nextBoolean();
                words.set(at, word.replace(pair[forth ? 0 : 1], pair[forth ? 1 : 0]));
            }
            default -> words.set(at, slipped(word, random));
        }
        return String.join(" ", words);
    }

    private static String slipped(String word, Random random) {
        if (word.length() < 3) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 2);
        String head = word.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> head + word.substring(at + 1);
            case 1 -> head + LETTERS.charAt(random.nextInt(LETTERS.length())) + word.substring(at);
            case 2 -> head + " " + word.substring(at);
            default -> head + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}
