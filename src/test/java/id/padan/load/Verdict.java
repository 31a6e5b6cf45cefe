package id.padan.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the users met, in milliseconds. */
record Verdict(Map<String, List<Long>> micros, int runs, int failures) {
    private static final double MILLI = 1_000;

    void print() {
        List<Long> all = new ArrayList<>();
        System.out.printf(Locale.ROOT, "%-20s %8s %8s %8s %8s%n", "route", "count", "median", "p95", "most");
        new TreeMap<>(micros).forEach((route, taken) -> {
            line(route, taken);
            all.addAll(taken);
        });
        line("all", all);
        System.out.println("runs asked for: " + runs + ", failed requests: " + failures);
    }

    private static void line(String route, List<Long> taken) {
        List<Long> sorted = taken.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-20s %8d %8.0f %8.0f %8.0f%n",
                route,
                sorted.size(),
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 1));
    }

    private static double at(List<Long> sorted, double share) {
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, index)) / MILLI;
    }
}
