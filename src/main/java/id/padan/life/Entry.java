package id.padan.life;

import org.jspecify.annotations.Nullable;

/**
 * A step on its way into the ledger.
 *
 * @param about what it is about, as this run says it; null for a finding that was not met
 */
public record Entry(Step step, @Nullable LifeSubject about) {}
