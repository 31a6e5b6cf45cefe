package id.padan.cli;

import id.padan.job.Progress;
import id.padan.recap.Indonesian;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Progress as lines with the time, for a pipe or a log file: one when a step begins, one now and then, one when it ends.
 */
final class PlainProgress implements Progress {
    /** Seconds between two lines of one step. */
    private static final long PAUSE = Long.getLong("padan.kemajuan.detik", 10);

    private final PrintStream out;
    private final Clock clock;
    private String name = "";
    private String unit = "";
    private long total;
    private long done;
    private Instant begun = Instant.EPOCH;
    private Instant lastLine = Instant.EPOCH;

    PlainProgress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void begin(String step, String rowsOrFiles, long all) {
        name = step;
        unit = rowsOrFiles;
        total = all;
        done = 0;
        begun = clock.instant();
        lastLine = begun;
        line("dimulai");
    }

    @Override
    public void advance(long rows) {
        done += rows;
        Instant now = clock.instant();
        if (Duration.between(lastLine, now).toSeconds() >= PAUSE) {
            lastLine = now;
            line(standing(now));
        }
    }

    private String standing(Instant now) {
        double seconds = Math.max(0.001, Duration.between(begun, now).toMillis() / 1000.0);
        double rate = done / seconds;
        String rows = Indonesian.number(done) + (total < 0 ? "" : " dari " + Indonesian.number(total)) + " " + unit
                + ", " + Indonesian.number(Math.round(rate)) + " " + unit + "/detik";
        return total < 0 || rate == 0
                ? rows
                : rows + ", sisa sekitar " + Indonesian.number(Math.round((total - done) / rate)) + " detik";
    }

    @Override
    public void end() {
        long seconds = Duration.between(begun, clock.instant()).toSeconds();
        line("selesai" + (done == 0 ? "" : ", " + Indonesian.number(done) + " " + unit) + " dalam "
                + Indonesian.number(seconds) + " detik");
    }

    private void line(String text) {
        LocalTime time = LocalTime.ofInstant(clock.instant(), clock.getZone()).truncatedTo(ChronoUnit.SECONDS);
        out.println(time.format(DateTimeFormatter.ISO_LOCAL_TIME) + " " + name + ": " + text);
    }
}
