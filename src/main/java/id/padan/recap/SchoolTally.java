package id.padan.recap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Counts findings, in any order, by school, told apart as the slips do. Not thread-safe. */
public final class SchoolTally {
    /**
     * One school.
     *
     * @param people whom its findings are about, each counted once; 0 where only unor are concerned
     */
    public record School(String name, long findings, long people) {}

    private static final class OfSchool {
        private final SortedSet<String> names = new TreeSet<>();
        private final Set<String> people = new HashSet<>();
        private long findings;
    }

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, OfSchool> schools = new HashMap<>();

    private SchoolTally() {}

    /** The schools of a report, those with most people first. What is of no school is left out. */
    public static List<School> of(RecapBook book) {
        SchoolTally tally = new SchoolTally();
        book.findings().forEach(tally::add);
        return tally.schools();
    }

    private void add(FindingLine line) {
        String name = SlipTally.school(line.finding().subject());
        if (name.isEmpty()) {
            return;
        }
        OfSchool school = schools.computeIfAbsent(keys.computeIfAbsent(name, SlipTally::key), first -> new OfSchool());
        school.names.add(name);
        school.findings++;
        if (!line.finding().subject().nama().isEmpty()) {
            school.people.add(line.finding().subject().person());
        }
    }

    private List<School> schools() {
        return schools.values().stream()
                .map(school -> new School(school.names.first(), school.findings, school.people.size()))
                .sorted(Comparator.comparingLong(School::people)
                        .thenComparingLong(School::findings)
                        .reversed()
                        .thenComparing(School::name))
                .toList();
    }
}
