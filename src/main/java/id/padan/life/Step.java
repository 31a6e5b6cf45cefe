package id.padan.life;

import org.jspecify.annotations.Nullable;

/**
 * What a run did to a finding.
 *
 * @param before as the last accepted run left it, null for one that was not among them
 * @param now how it stands
 * @param claim what became of a claim in this run
 */
public record Step(@Nullable Life before, Life now, Move move, ClaimResult claim) {
    /** What a run says of a claim. */
    public enum ClaimResult {
        NONE,
        /** Proven. */
        HELD,
        /** The finding is still there, in a snapshot young enough to know. */
        DENIED
    }

    static Step of(@Nullable Life before, Life now, Move move) {
        return new Step(before, now, move, ClaimResult.NONE);
    }

    /** How it stands. */
    public LifeState state() {
        return now.state();
    }

    Step moving(Move other) {
        return new Step(before, now, other, claim);
    }

    /** True when it stayed, and what PMM or SIASN say of it changed. */
    public boolean changed() {
        return before != null && before.values() != now.values();
    }

    /** True when its subject moved to another instansi. */
    public boolean transferred() {
        return before != null && !before.instansi().equals(now.instansi());
    }

    /** True when its subject is known by another number now. */
    public boolean renumbered() {
        return before != null && before.who().subject() != now.who().subject();
    }

    /** The same finding under the ledger's number. */
    public Step numbered(long life) {
        return new Step(before, now.numbered(life), move, claim);
    }
}
