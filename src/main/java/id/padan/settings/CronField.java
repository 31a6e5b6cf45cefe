package id.padan.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the fields of a cron, with its bounds, both included, and the words that stand for numbers. */
record CronField(String name, int least, int most, Map<String, Integer> words) {
    private static final Map<String, Integer> WEEKDAYS = Map.ofEntries(
            Map.entry("MIN", 7),
            Map.entry("SEN", 1),
            Map.entry("SEL", 2),
            Map.entry("RAB", 3),
            Map.entry("KAM", 4),
            Map.entry("JUM", 5),
            Map.entry("SAB", 6),
            Map.entry("SUN", 7),
            Map.entry("MON", 1),
            Map.entry("TUE", 2),
            Map.entry("WED", 3),
            Map.entry("THU", 4),
            Map.entry("FRI", 5),
            Map.entry("SAT", 6));

    /** In the order written. */
    static final List<CronField> ALL = List.of(
            new CronField("menit", 0, 59, Map.of()),
            new CronField("jam", 0, 23, Map.of()),
            new CronField("tanggal", 1, 31, Map.of()),
            new CronField("bulan", 1, 12, Map.of()),
            new CronField("hari", 0, 7, WEEKDAYS));

    private static final Pattern PART =
            Pattern.compile("(?:(?<all>\\*)|(?<from>\\w+)-(?<to>\\w+))(?:/(?<step>\\d{1,2}))?|(?<one>\\w+)");

    /** What a field names; nothing when it cannot be read. Sunday is 7. */
    Set<Integer> values(String written) {
        Set<Integer> values = new TreeSet<>();
        for (String part : written.split(",", -1)) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches() || !add(matcher, values)) {
                return Set.of();
            }
        }
        return values;
    }

    private boolean add(Matcher part, Set<Integer> values) {
        boolean all = part.group("all") != null;
        String one = part.group("one");
        int from = all ? least : number(one == null ? part.group("from") : one);
        int to = all ? most : one == null ? number(part.group("to")) : from;
        int step = part.group("step") == null ? 1 : Integer.parseInt(part.group("step"));
        if (from < least || to > most || from > to || step == 0) {
            return false;
        }
        for (int value = from; value <= to; value += step) {
            values.add(words.isEmpty() || value > 0 ? value : most);
        }
        return true;
    }

    /** -1 where it is none. */
    private int number(String text) {
        Integer word = words.get(text.toUpperCase(Locale.ROOT));
        if (word != null) {
            return word;
        }
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : -1;
    }
}
