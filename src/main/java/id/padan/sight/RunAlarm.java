package id.padan.sight;

import id.padan.schedule.Ending;
import id.padan.schedule.Schedule;
import id.padan.schedule.Slot;
import id.padan.schedule.SlotState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody who makes runs should be told on every page.
 *
 * @param ending the last one, where it needs somebody to look into it
 * @param missed the newest slot for which nothing was run, as long as no sound run came after
 */
public record RunAlarm(Optional<Ending> ending, Optional<Slot> missed) {
    /** After that, nobody can do anything about a missed slot any more. */
    private static final Duration TOLD = Duration.ofDays(7);

    private static final int SLOTS = 20;

    static RunAlarm of(Schedule schedule, Instant now) {
        Optional<Ending> last = schedule.queue().endings(1).stream().findFirst();
        Instant sound = last.filter(ending -> !ending.kind().alarming())
                .map(Ending::ended)
                .orElse(Instant.MIN);
        return new RunAlarm(
                last.filter(ending -> ending.kind().alarming()),
                schedule.slots(SLOTS).stream()
                        .filter(slot -> slot.state() == SlotState.MISSED)
                        .filter(slot -> slot.noticed().isAfter(sound))
                        .filter(slot -> slot.noticed().plus(TOLD).isAfter(now))
                        .findFirst());
    }

    /** True when nothing need be told. */
    public boolean quiet() {
        return ending.isEmpty() && missed.isEmpty();
    }
}
