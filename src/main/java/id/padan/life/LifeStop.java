package id.padan.life;

import java.time.LocalDate;

/** How one published run left a finding; {@code day} is the run's, {@code actor} as in {@link Life#actor}. */
public record LifeStop(long run, LocalDate day, LifeState state, String actor) {}
