package id.padan.schedule;

import id.padan.job.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a run says of itself, kept until somebody passes it on. Told from the run's thread, read from another. */
final class LiveProgress implements Progress {
    private final Clock clock;
    private final List<LiveStep> steps = new ArrayList<>();
    private final List<LogLine> unread = new ArrayList<>();

    LiveProgress(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void begin(String name, String unit, long total) {
        steps.add(new LiveStep(name, unit, 0, total, clock.instant(), null));
        say(name + ": dimulai.");
    }

    @Override
    public synchronized void advance(long more) {
        LiveStep step = last();
        put(new LiveStep(step.name(), step.unit(), step.done() + more, step.total(), step.begun(), step.ended()));
    }

    @Override
    public synchronized void end() {
        LiveStep step = last();
        Instant now = clock.instant();
        put(new LiveStep(step.name(), step.unit(), step.done(), step.total(), step.begun(), now));
        String through = step.done() == 0 ? "" : " " + Texts.number(step.done()) + " " + step.unit();
        say(step.name() + ": berakhir," + through + " dalam "
                + Texts.number(Duration.between(step.begun(), now).toSeconds()) + " detik.");
    }

    /** Adds a line to the log. */
    synchronized void say(String text) {
        unread.add(new LogLine(clock.instant(), text));
    }

    /** The steps so far. */
    synchronized List<LiveStep> steps() {
        return List.copyOf(steps);
    }

    /** The lines since the last time. */
    synchronized List<LogLine> takeLines() {
        List<LogLine> lines = List.copyOf(unread);
        unread.clear();
        return lines;
    }

    private LiveStep last() {
        return steps.get(steps.size() - 1);
    }

    private void put(LiveStep step) {
        steps.set(steps.size() - 1, step);
    }
}
