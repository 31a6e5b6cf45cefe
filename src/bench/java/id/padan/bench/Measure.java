package id.padan.bench;

import java.util.Comparator;
import java.util.List;

/**
 * One run of one process.
 *
 * @param wall seconds
 * @param cpu seconds of user and system time together
 * @param peak the most resident memory it had, in bytes
 * @param exit its exit code
 */
record Measure(double wall, double cpu, long peak, int exit) {
    private static final double MEGABYTE = 1e6;

    /** The run in the middle by wall time, with the largest peak of them all. */
    static Measure median(List<Measure> runs) {
        List<Measure> sorted =
                runs.stream().sorted(Comparator.comparingDouble(Measure::wall)).toList();
        Measure middle = sorted.get(sorted.size() / 2);
        long peak = runs.stream().mapToLong(Measure::peak).max().orElse(0);
        return new Measure(middle.wall, middle.cpu, peak, middle.exit);
    }

    double megabytes() {
        return peak / MEGABYTE;
    }
}
