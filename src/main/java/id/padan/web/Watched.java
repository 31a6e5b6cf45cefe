package id.padan.web;

import id.padan.schedule.Ending;
import id.padan.schedule.EndingKind;
import id.padan.schedule.Schedule;
import id.padan.schedule.SlotState;
import id.padan.sight.Gauges;
import id.padan.sight.Sights;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is measured, read together and kept for a while: a scrape asks for each figure by itself. Thread-safe. */
@Component
class Watched {
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final double MILLIS = 1_000;

    private final Sights sights;
    private final Schedule schedule;
    private final Clock clock;
    private Instant read = Instant.MIN;
    private Figures figures;

    Watched(Sights sights, Schedule schedule, Clock clock) {
        this.sights = sights;
        this.schedule = schedule;
        this.clock = clock;
        this.figures = look();
    }

    /**
     * One look.
     *
     * @param rowsPerSecond of the last run that the server published; not a number before the first
     */
    record Figures(Gauges gauges, Map<EndingKind, Long> endings, double rowsPerSecond, long missedSlots) {}

    synchronized Figures figures() {
        Instant now = clock.instant();
        if (read.plus(KEPT).isBefore(now)) {
            figures = look();
            read = now;
        }
        return figures;
    }

    private Figures look() {
        List<Ending> endings = schedule.queue().endings(Integer.MAX_VALUE);
        Gauges gauges = sights.gauges();
        return new Figures(
                gauges,
                endings.stream().collect(Collectors.groupingBy(Ending::kind, Collectors.counting())),
                rate(endings, gauges),
                schedule.slots(Integer.MAX_VALUE).stream()
                        .filter(slot -> slot.state() == SlotState.MISSED)
                        .count());
    }

    private static double rate(List<Ending> endings, Gauges gauges) {
        return endings.stream()
                .filter(ending -> ending.kind() == EndingKind.PUBLISHED)
                .max(Comparator.comparing(Ending::ended))
                .map(last -> gauges.rowsRead()
                        * MILLIS
                        / Math.max(
                                1, Duration.between(last.since(), last.ended()).toMillis()))
                .orElse(Double.NaN);
    }
}
