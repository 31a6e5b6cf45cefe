package id.padan.domain;

import id.padan.domain.NamaSekolah.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words with which a school's name says its level, and with them whether it is the state's. */
final class SchoolLevels {
    /**
     * What such words say.
     *
     * @param rest words that stand for more than the level: {@code SDIT} is an SD, and islam terpadu
     */
    record Level(String tingkat, Status status, List<String> rest) {}

    /** How a longer name is written in one word: {@code ISLAM TERPADU}. */
    static final String IT = "IT";

    private static final int LONGEST = 4;

    /** The first words of levels that are written in several. */
    private static final Set<String> LONG = Set.of("SEKOLAH", "TAMAN", "KELOMPOK", "PENDIDIKAN", "MADRASAH");

    private static final Map<String, Level> LEVELS = levels();

    private SchoolLevels() {}

    private static Map<String, Level> levels() {
        Map<String, Level> all = new HashMap<>();
        Map.ofEntries(
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
                        Map.entry("SLTP", "SMP"),
                        Map.entry("SMU", "SMA"))
                .forEach((written, tingkat) -> all.put(written, new Level(tingkat, Status.UNSAID, List.of())));
        for (String tingkat : List.of(
                "SD", "SMP", "SMA", "SMK", "SLB", "SDLB", "SMPLB", "SMALB", "TK", "TKLB", "KB", "PAUD", "MI", "MTS",
                "MA")) {
            all.put(tingkat, new Level(tingkat, Status.UNSAID, List.of()));
        }
        for (String tingkat :
                List.of("SD", "SMP", "SMA", "SMK", "SLB", "SDLB", "SMPLB", "SMALB", "TK", "MI", "MTS", "MA")) {
            all.put(tingkat + "N", new Level(tingkat, Status.NEGERI, List.of()));
            all.put(tingkat + "NEGERI", new Level(tingkat, Status.NEGERI, List.of()));
        }
        all.put("SLTPN", new Level("SMP", Status.NEGERI, List.of()));
        all.put("SMUN", new Level("SMA", Status.NEGERI, List.of()));
        for (String tingkat : List.of("SD", "SMP", "SMA", "SMK", "SLB", "TK", "MI", "MTS")) {
            all.put(tingkat + "S", new Level(tingkat, Status.SWASTA, List.of()));
        }
        for (String tingkat : List.of("SD", "SMP", "SMA", "TK", "PAUD")) {
            all.put(tingkat + IT, new Level(tingkat, Status.UNSAID, List.of(IT)));
        }
        return Map.copyOf(all);
    }

    /** How many words from here on say the level, 0 when they do not. */
    static int words(List<String> words, int from) {
        int longest = LONG.contains(words.get(from)) ? LONGEST : 1;
        for (int taken = Math.min(longest, words.size() - from); taken > 0; taken--) {
            if (LEVELS.containsKey(written(words, from, taken))) {
                return taken;
            }
        }
        return 0;
    }

    /** What so many words say; null when they say no level. */
    static @Nullable Level at(List<String> words, int from, int taken) {
        return LEVELS.get(written(words, from, taken));
    }

    private static String written(List<String> words, int from, int taken) {
        return taken == 1 ? words.get(from) : String.join(" ", words.subList(from, from + taken));
    }
}
