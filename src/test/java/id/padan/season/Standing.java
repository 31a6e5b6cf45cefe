package id.padan.season;

import id.padan.life.Cause;
import id.padan.life.LifeState;
import id.padan.life.Move;
import id.padan.life.Step.ClaimResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a finding stands after a week.
 *
 * @param since the day its state began
 * @param first the day it was met first
 * @param why null where the season does not know why it came
 * @param until the last day of an exception
 * @param track what happened to it so far
 * @param claim what became of a claim this week
 */
record Standing(
        LifeState state,
        LocalDate since,
        LocalDate first,
        Move move,
        @Nullable Cause why,
        @Nullable LocalDate until,
        Track track,
        ClaimResult claim) {
    /**
     * What happened to a finding so far.
     *
     * @param back how often it came back after it was proven done
     * @param denied how many claims did not hold
     * @param heard what was said up to this day has had its effect
     */
    record Track(int back, int denied, LocalDate heard) {
        static final Track NONE = new Track(0, 0, LocalDate.MIN);
    }

    static Standing fresh(LocalDate day, @Nullable Cause why) {
        return new Standing(LifeState.BARU, day, day, Move.FRESH, why, null, Track.NONE, ClaimResult.NONE);
    }

    /** In this state, since the day it began to be. */
    Standing in(LifeState next, LocalDate day, Move what) {
        return new Standing(next, next == state ? since : day, first, what, why, null, track, ClaimResult.NONE);
    }

    /** In this state instead, since the day on which {@code last} came to be in it. */
    Standing rather(LifeState next, LocalDate day, @Nullable Standing last) {
        LocalDate from = last != null && last.state == next ? last.since : day;
        return new Standing(next, from, first, move, why, null, track, claim);
    }

    Standing because(@Nullable Cause cause) {
        return new Standing(state, since, first, move, cause, until, track, claim);
    }

    Standing as(Move what) {
        return new Standing(state, since, first, what, why, until, track, claim);
    }

    Standing upTo(@Nullable LocalDate last) {
        return new Standing(state, since, first, move, why, last, track, claim);
    }

    Standing after(Track other) {
        return new Standing(state, since, first, move, why, until, other, claim);
    }

    Standing with(ClaimResult result) {
        return new Standing(state, since, first, move, why, until, track, result);
    }

    /** As it is compared; without the cause where the season does not know it. */
    String told(boolean withCause) {
        return state + " since " + since + ", first " + first + ", " + move + (withCause ? " " + why : "") + ", back "
                + track.back + ", denied " + track.denied + ", claim " + claim
                + (until == null ? "" : ", until " + until);
    }
}
