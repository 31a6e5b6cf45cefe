package id.padan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A school's name taken apart, so that {@code SDN 1 X}, {@code SD NEGERI 1 X} and {@code UPT SPF SD N 01 X} are one school
 * and another number or level is another school. Immutable.
 *
 * @param tingkat SD, SMP, SMA, SMK, TK, SLB, …; "" when the name does not begin like a school's
 * @param negeri true where the name says it is the state's
 * @param nomor the numbers in the name, in order, without leading zeros, one space between; "" when there is none
 * @param nama the other words, upper case
 */
public record NamaSekolah(String tingkat, boolean negeri, String nomor, String nama) {
    /** Longest first: a level as its name begins, in words. */
    private static final Map<String, String> TINGKAT = Map.ofEntries(
            Map.entry("SEKOLAH DASAR LUAR BIASA", "SDLB"),
            Map.entry("SEKOLAH DASAR", "SD"),
            Map.entry("SEKOLAH MENENGAH PERTAMA", "SMP"),
            Map.entry("SEKOLAH MENENGAH ATAS", "SMA"),
            Map.entry("SEKOLAH MENENGAH KEJURUAN", "SMK"),
            Map.entry("SEKOLAH LUAR BIASA", "SLB"),
            Map.entry("TAMAN KANAK KANAK", "TK"),
            Map.entry("KELOMPOK BERMAIN", "KB"),
            Map.entry("PENDIDIKAN ANAK USIA DINI", "PAUD"),
            Map.entry("MADRASAH IBTIDAIYAH", "MI"),
            Map.entry("MADRASAH TSANAWIYAH", "MTS"),
            Map.entry("MADRASAH ALIYAH", "MA"),
            Map.entry("SD", "SD"),
            Map.entry("SMP", "SMP"),
            Map.entry("SMA", "SMA"),
            Map.entry("SMK", "SMK"),
            Map.entry("SLB", "SLB"),
            Map.entry("SDLB", "SDLB"),
            Map.entry("SMPLB", "SMPLB"),
            Map.entry("SMALB", "SMALB"),
            Map.entry("TK", "TK"),
            Map.entry("TKLB", "TKLB"),
            Map.entry("KB", "KB"),
            Map.entry("PAUD", "PAUD"),
            Map.entry("MI", "MI"),
            Map.entry("MTS", "MTS"),
            Map.entry("MA", "MA"));

    /** Levels with the N of "negeri" grown on. */
    private static final Map<String, String> TINGKAT_NEGERI = Map.ofEntries(
            Map.entry("SDN", "SD"),
            Map.entry("SMPN", "SMP"),
            Map.entry("SMAN", "SMA"),
            Map.entry("SMKN", "SMK"),
            Map.entry("SLBN", "SLB"),
            Map.entry("SDLBN", "SDLB"),
            Map.entry("TKN", "TK"),
            Map.entry("MIN", "MI"),
            Map.entry("MTSN", "MTS"),
            Map.entry("MAN", "MA"));

    /** What an office puts before its schools' names, and what says only that a number follows. */
    private static final Set<String> AWALAN =
            Set.of("UPT", "UPTD", "SPF", "SATUAN", "PENDIDIKAN", "FORMAL", "NONFORMAL", "DINAS");

    private static final Set<String> PENGANTAR_NOMOR = Set.of("NO", "NOMOR", "NOMER");

    private static final Pattern DOT_IN_ABBREVIATION = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern GROWN_TOGETHER = Pattern.compile("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");
    private static final int LONGEST_TINGKAT_IN_WORDS = 4;

    /** The first words of levels that are written in several. */
    private static final Set<String> LONG_TINGKAT = Set.of("SEKOLAH", "TAMAN", "KELOMPOK", "PENDIDIKAN", "MADRASAH");

    private static final Set<String> NEGERI = Set.of("N", "NEGERI");

    /** True when both are read as one school; mostly decided without taking the names apart. */
    public static boolean same(String one, String other) {
        // only dots make a difference that folding would lose: S.D.N is one word, S D N are three
        boolean dots = one.indexOf('.') >= 0 || other.indexOf('.') >= 0;
        return (!dots && Folded.same(one, other)) || of(one).equals(of(other));
    }

    /** Reads a name as found; never fails. */
    public static NamaSekolah of(String text) {
        List<String> words = words(text);
        int start = 0;
        String tingkat = "";
        boolean negeri = false;
        for (int skipped = 0; tingkat.isEmpty() && skipped < words.size(); skipped++) {
            int taken = wordsOfTingkat(words, skipped);
            if (taken > 0) {
                String written = String.join(" ", words.subList(skipped, skipped + taken));
                negeri = TINGKAT_NEGERI.containsKey(written);
                tingkat = negeri ? TINGKAT_NEGERI.getOrDefault(written, "") : TINGKAT.getOrDefault(written, "");
                start = skipped + taken;
            } else if (!AWALAN.contains(words.get(skipped))) {
                break;
            }
        }
        if (!tingkat.isEmpty() && start < words.size() && NEGERI.contains(words.get(start))) {
            negeri = true;
            start++;
        }
        return rest(tingkat, negeri, words.subList(start, words.size()));
    }

    private static NamaSekolah rest(String tingkat, boolean negeri, List<String> words) {
        List<String> numbers = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (Character.isDigit(word.charAt(0))) {
                numbers.add(withoutZeros(word));
            } else if (!(PENGANTAR_NOMOR.contains(word)
                    && i + 1 < words.size()
                    && Character.isDigit(words.get(i + 1).charAt(0)))) {
                others.add(word);
            }
        }
        return new NamaSekolah(tingkat, negeri, String.join(" ", numbers), String.join(" ", others));
    }

    private static String withoutZeros(String word) {
        int from = 0;
        while (from < word.length() - 1 && word.charAt(from) == '0') {
            from++;
        }
        return word.substring(from);
    }

    /** Folded words; letters and digits grown together ("SDN1") are two. Dots inside an abbreviation vanish ("S.D.N."). */
    private static List<String> words(String text) {
        String joined =
                text.indexOf('.') < 0 ? text : DOT_IN_ABBREVIATION.matcher(text).replaceAll("");
        String folded = Folded.of(joined);
        String apart = grownTogether(folded) ? GROWN_TOGETHER.matcher(folded).replaceAll(" ") : folded;
        return apart.isEmpty() ? List.of() : List.of(apart.split(" ", -1));
    }

    /** Spares nine names in ten the pattern, which costs more than all the rest. */
    private static boolean grownTogether(String folded) {
        for (int i = 1; i < folded.length(); i++) {
            char before = folded.charAt(i - 1);
            char here = folded.charAt(i);
            if (before != ' ' && here != ' ' && digit(before) != digit(here)) {
                return true;
            }
        }
        return false;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int wordsOfTingkat(List<String> words, int from) {
        int longest = LONG_TINGKAT.contains(words.get(from)) ? LONGEST_TINGKAT_IN_WORDS : 1;
        for (int taken = Math.min(longest, words.size() - from); taken > 0; taken--) {
            String written = String.join(" ", words.subList(from, from + taken));
            if (TINGKAT.containsKey(written) || TINGKAT_NEGERI.containsKey(written)) {
                return taken;
            }
        }
        return 0;
    }

    /** True when the name begins like a school's ("SDN …", "UPT SPF SMP Negeri …", "TK Pembina"). */
    public boolean sekolah() {
        return !tingkat.isEmpty();
    }
}
