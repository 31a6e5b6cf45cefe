package id.padan.schedule;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A time at which the schedule wanted a run, and what became of it.
 *
 * @param noticed when a server dealt with it
 * @param server which one; never two
 * @param request what was asked for; empty for a missed one
 */
public record Slot(Instant due, SlotState state, Instant noticed, String server, OptionalLong request) {}
