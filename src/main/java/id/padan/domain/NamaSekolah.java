package id.padan.domain;

import java.util.ArrayList;
import java.util.Arrays;
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
        if (!tingkat.isEmpty() && start < words.size() && Set.of("N", "NEGERI").contains(words.get(start))) {
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
                numbers.add(word.replaceFirst("^0+(?=.)", ""));
            } else if (!(PENGANTAR_NOMOR.contains(word)
                    && i + 1 < words.size()
                    && Character.isDigit(words.get(i + 1).charAt(0)))) {
                others.add(word);
            }
        }
        return new NamaSekolah(tingkat, negeri, String.join(" ", numbers), String.join(" ", others));
    }

    /** Folded words; letters and digits grown together ("SDN1") are two. Dots inside an abbreviation vanish ("S.D.N."). */
    private static List<String> words(String text) {
        String joined = DOT_IN_ABBREVIATION.matcher(text).replaceAll("");
        String apart = GROWN_TOGETHER.matcher(Folded.of(joined)).replaceAll(" ");
        return Arrays.stream(apart.split(" ", -1)).filter(w -> !w.isEmpty()).toList();
    }

    private static int wordsOfTingkat(List<String> words, int from) {
        for (int taken = Math.min(LONGEST_TINGKAT_IN_WORDS, words.size() - from); taken > 0; taken--) {
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
