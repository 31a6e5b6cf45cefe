package id.padan.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When a run was made.
 *
 * @param changed when it last came further, or ended
 * @param steps in the order in which they were begun; a step that was begun again after a stop is one
 */
public record RunTimes(Instant opened, Instant changed, List<Step> steps) {
    public RunTimes {
        steps = List.copyOf(steps);
    }

    /** One step, and how long it took in all. */
    public record Step(String name, Duration took) {}
}
