package id.padan.schedule;

import java.time.Duration;

/**
 * How often a server looks and speaks.
 *
 * @param poll between two looks for what is due
 * @param heartbeat between two signs of life; a server that missed four of them counts as dead
 * @param look between two looks at the schedule and the inbox, at the most
 * @param tell between two notes on how far a run is
 * @param late a slot dealt with later than this was missed and is caught up
 */
public record Pace(Duration poll, Duration heartbeat, Duration look, Duration tell, Duration late) {
    /** What servers go by. */
    public static final Pace STANDARD = new Pace(
            Duration.ofSeconds(2),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(1),
            Duration.ofMinutes(5));
}
