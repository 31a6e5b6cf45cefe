package id.padan.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is to become of slots that are due: the newest is run, once, however many there are.
 *
 * @param missed the oldest first
 * @param run the one to be run, its request still to be given; empty when it is too late for any
 */
record SlotPlan(List<Slot> missed, Optional<Slot> run) {
    SlotPlan {
        missed = List.copyOf(missed);
    }

    /**
     * Plans.
     *
     * @param due in order, at least one
     * @param closes from here on nothing is run any more
     * @param late how much later than due still counts as in time
     */
    static SlotPlan of(List<Instant> due, Instant now, Instant closes, Duration late, String server) {
        List<Slot> missed = new ArrayList<>();
        for (Instant slot : due) {
            missed.add(new Slot(slot, SlotState.MISSED, now, server, OptionalLong.empty()));
        }
        if (!now.isBefore(closes)) {
            return new SlotPlan(missed, Optional.empty());
        }
        Instant newest = missed.remove(missed.size() - 1).due();
        SlotState state = newest.plus(late).isBefore(now) ? SlotState.CAUGHT_UP : SlotState.TAKEN;
        return new SlotPlan(missed, Optional.of(new Slot(newest, state, now, server, OptionalLong.empty())));
    }
}
