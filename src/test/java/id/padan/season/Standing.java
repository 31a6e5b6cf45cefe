package id.padan.season;

import id.padan.life.Cause;
import id.padan.life.LifeState;
import id.padan.life.Move;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a finding stands after a week.
 *
 * @param since the day its state began
 * @param first the day it was met first
 * @param why null where the season does not know why it came
 * @param back how often it came back after it was proven done
 * @param until the last day of an exception
 */
record Standing(
        LifeState state,
        LocalDate since,
        LocalDate first,
        Move move,
        @Nullable Cause why,
        int back,
        @Nullable LocalDate until) {
    static Standing fresh(LocalDate day, @Nullable Cause why) {
        return new Standing(LifeState.BARU, day, day, Move.FRESH, why, 0, null);
    }

    /** In this state, since the day it began to be. */
    Standing in(LifeState next, LocalDate day, Move what) {
        return new Standing(next, next == state ? since : day, first, what, why, back, null);
    }

    Standing because(@Nullable Cause cause) {
        return new Standing(state, since, first, move, cause, back, until);
    }

    Standing as(Move what) {
        return new Standing(state, since, first, what, why, back, until);
    }

    Standing regressed() {
        return new Standing(state, since, first, move, why, back + 1, until);
    }

    Standing upTo(@Nullable LocalDate last) {
        return new Standing(state, since, first, move, why, back, last);
    }

    /** As it is compared; without the cause where the season does not know it. */
    String told(boolean withCause) {
        return state + " since " + since + ", first " + first + ", " + move + (withCause ? " " + why : "") + ", back "
                + back + (until == null ? "" : ", until " + until);
    }
}
