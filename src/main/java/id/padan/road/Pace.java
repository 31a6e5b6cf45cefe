package id.padan.road;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many findings a week disappear, judged by all pairs of stops: the median of their rates (Theil and Sen), and as its
 * band the middle half of them. One week without work, or one file that came late, moves neither far. What rules and scope
 * brought about is taken out: nobody worked for it.
 *
 * @param slow a quarter of the pairs was slower; negative where findings grew
 * @param fast a quarter of the pairs was faster
 * @param best the fastest over a working week or longer; 0 when it never shrank that long
 */
public record Pace(double slow, double middle, double fast, double best) {
    private static final int WEEK = 7;
    /** Over fewer days a rate says more of the day than of the week. */
    private static final int WORKING_WEEK = 5;
    /** The last so many stops: more would cost without saying more. */
    private static final int MOST_STOPS = 60;

    /** The pace of stops by day, at least two of different days. */
    static Pace of(List<Point> stops) {
        List<Point> last = stops.subList(Math.max(0, stops.size() - MOST_STOPS), stops.size());
        long[] open = withoutRulesAndScope(last);
        List<Double> rates = new ArrayList<>();
        double best = 0;
        for (int i = 0; i < open.length; i++) {
            for (int j = i + 1; j < open.length; j++) {
                long days = ChronoUnit.DAYS.between(
                        last.get(i).tanggal(), last.get(j).tanggal());
                double rate = (double) (open[i] - open[j]) * WEEK / days;
                rates.add(rate);
                if (days >= WORKING_WEEK) {
                    best = Math.max(best, rate);
                }
            }
        }
        Collections.sort(rates);
        return new Pace(quantile(rates, 0.25), quantile(rates, 0.5), quantile(rates, 0.75), best);
    }

    /** The open findings as they would stand if rules and scope were still those of the first stop. */
    private static long[] withoutRulesAndScope(List<Point> stops) {
        long[] open = new long[stops.size()];
        long apart = 0;
        for (int i = 0; i < open.length; i++) {
            apart += i == 0 ? 0 : stops.get(i).moves().growthApart();
            open[i] = stops.get(i).total() - apart;
        }
        return open;
    }

    /** Between two neighbours in proportion. */
    private static double quantile(List<Double> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
