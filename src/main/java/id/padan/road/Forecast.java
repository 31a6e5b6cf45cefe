package id.padan.road;

/** Findings that would still be open on the day of the tenggat; {@code low} to {@code high} is the band. */
public record Forecast(long low, long middle, long high) {
    private static final double WEEK = 7;

    static Forecast of(long open, Pace pace, long days) {
        return new Forecast(
                left(open, pace.fast(), days), left(open, pace.middle(), days), left(open, pace.slow(), days));
    }

    private static long left(long open, double perWeek, long days) {
        return Math.max(0, Math.round(open - perWeek * days / WEEK));
    }
}
