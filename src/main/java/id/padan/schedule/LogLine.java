package id.padan.schedule;

import java.time.Instant;

/** A line of a run's log: plain Indonesian, without personal data. */
public record LogLine(Instant at, String text) {}
