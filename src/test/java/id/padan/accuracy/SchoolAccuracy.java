package id.padan.accuracy;

import id.padan.domain.NamaSekolah;
import id.padan.domain.SchoolLikeness;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How well school names are compared, on invented schools. The same seed gives the same figures. */
public final class SchoolAccuracy {
    private SchoolAccuracy() {}

    /** Spellings of one school, per habit, {@value SchoolFigure#ALL} last: wanted is SAME. */
    public static List<SchoolFigure> spellings(long seed, int pairs) {
        SchoolSpellings spellings = new SchoolSpellings(seed);
        Map<Spelling, Counts> counts = new TreeMap<>();
        Counts all = new Counts();
        for (int i = 0; i < pairs; i++) {
            SchoolSpellings.SameSchool pair = spellings.same();
            SchoolLikeness likeness = likeness(pair.one(), pair.other());
            pair.habits()
                    .forEach(habit ->
                            counts.computeIfAbsent(habit, h -> new Counts()).add(likeness));
            all.add(likeness);
        }
        List<SchoolFigure> figures = new ArrayList<>();
        counts.forEach((habit, count) -> figures.add(count.figure(habit.name(), habit.example)));
        figures.add(all.figure(SchoolFigure.ALL, ""));
        return List.copyOf(figures);
    }

    /** Pairs of two schools, per difference, {@value SchoolFigure#ALL} last: unwanted is SAME. */
    public static List<SchoolFigure> differences(long seed, int pairs) {
        SchoolSpellings spellings = new SchoolSpellings(seed);
        Map<SchoolDifference, Counts> counts = new TreeMap<>();
        Counts all = new Counts();
        for (int i = 0; i < pairs; i++) {
            SchoolSpellings.TwoSchools pair = spellings.different();
            SchoolLikeness likeness = likeness(pair.one(), pair.other());
            counts.computeIfAbsent(pair.difference(), d -> new Counts()).add(likeness);
            all.add(likeness);
        }
        List<SchoolFigure> figures = new ArrayList<>();
        counts.forEach((difference, count) -> figures.add(count.figure(difference.name(), difference.example)));
        figures.add(all.figure(SchoolFigure.ALL, ""));
        return List.copyOf(figures);
    }

    private static SchoolLikeness likeness(String one, String other) {
        return NamaSekolah.of(one).compare(NamaSekolah.of(other)).likeness();
    }

    private static final class Counts {
        private final Map<SchoolLikeness, Long> byLikeness = new EnumMap<>(SchoolLikeness.class);

        void add(SchoolLikeness likeness) {
            byLikeness.merge(likeness, 1L, Long::sum);
        }

        SchoolFigure figure(String kind, String example) {
            return new SchoolFigure(
                    kind,
                    example,
                    byLikeness.values().stream().mapToLong(Long::longValue).sum(),
                    byLikeness.getOrDefault(SchoolLikeness.SAME, 0L),
                    byLikeness.getOrDefault(SchoolLikeness.DOUBT, 0L),
                    byLikeness.getOrDefault(SchoolLikeness.DIFFERENT, 0L));
        }
    }
}
