package id.padan.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one run carries findings on: the laws of their lives. Pure, thread-safe.
 *
 * @param day the run's
 * @param asOf the oldest day the run's snapshots stand for: what was done after it cannot show
 * @param repeated true when the last accepted run read the very same snapshots: then nothing has happened
 */
public record Passage(LocalDate day, LocalDate asOf, boolean repeated) {
    /** One that no accepted run has met. */
    public Step born(Seen seen, Cause why, @Nullable Reply reply) {
        return answered(null, Life.born(seen, day, why), Move.FRESH, seen.waitDays(), reply);
    }

    /**
     * One that has ended before and is met again.
     *
     * @param ended as it ended
     */
    public Step back(Life ended, Seen seen, Cause why, @Nullable Reply reply) {
        boolean proven = ended.state() == LifeState.TERBUKTI_SELESAI && ended.why() != Cause.RULE && why != Cause.RULE;
        Life.Track track = proven ? ended.record().regressed() : ended.record();
        // gone by the data and back: the data changed, though perhaps in a week in which nobody could tell
        Life now = ended.met(seen)
                .as(proven ? LifeState.KAMBUH : LifeState.BERLANJUT, day)
                .because(proven ? Cause.DATA : why)
                .with(track.spentUpTo(later(ended.since(), track.spent())));
        return answered(null, now, proven ? Move.REGRESSED : Move.FRESH, seen.waitDays(), reply);
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    /** One that the last accepted run left open or excepted, met again. */
    public Step on(Life past, Seen seen, @Nullable Reply reply) {
        boolean asBefore = repeated && (past.state() == LifeState.BARU || past.state() == LifeState.KAMBUH);
        Life now = past.met(seen).as(asBefore ? past.state() : LifeState.BERLANJUT, day);
        Step step = answered(past, now, Move.NONE, seen.waitDays(), reply);
        return moved(step, past);
    }

    /** What an exception takes from the work, and what its end gives back. */
    private static Step moved(Step step, Life past) {
        boolean excepted = step.state() == LifeState.DIKECUALIKAN;
        if (excepted == (past.state() == LifeState.DIKECUALIKAN)) {
            return step;
        }
        return step.moving(excepted ? Move.SET_ASIDE : Move.RESUMED);
    }

    private Step answered(@Nullable Life past, Life now, Move move, int waitDays, @Nullable Reply reply) {
        if (reply == null) {
            return Step.of(past, now, move);
        }
        if (reply.kind() == Reply.Kind.EXCEPTION) {
            return excepts(reply)
                    ? Step.of(past, now.excepted(since(past), reply.until()), Move.NONE)
                    : Step.of(past, now, move);
        }
        if (!now.record().open(reply.day())) {
            return Step.of(past, now, move);
        }
        if (asOf.isBefore(reply.day())) {
            return Step.of(past, claimed(past, now, LifeState.DIKLAIM_SELESAI), move);
        }
        if (asOf.isBefore(reply.day().plusDays(waitDays))) {
            return Step.of(past, claimed(past, now, LifeState.MENUNGGU_PROPAGASI), move);
        }
        return new Step(past, now.with(now.record().deniedOn(reply.day())), move, Step.ClaimResult.DENIED);
    }

    /** An exception holds to its last day, whatever happens to the finding meanwhile. */
    private boolean excepts(Reply reply) {
        return reply.until() == null || !reply.until().isBefore(day);
    }

    /** An exception that lasts began when it did. */
    private LocalDate since(@Nullable Life past) {
        return past != null && past.state() == LifeState.DIKECUALIKAN ? past.since() : day;
    }

    private Life claimed(@Nullable Life past, Life now, LifeState state) {
        return now.as(state, past != null && past.state() == state ? past.since() : day);
    }

    /**
     * One that the last accepted run left open, and that this one did not meet.
     *
     * @param proof what the run can say of it
     * @param why why it went, should it have gone
     */
    public Step unmet(Life past, Proof proof, Cause why, @Nullable Reply reply) {
        if (proof instanceof Proof.Clean) {
            boolean claimed = reply != null
                    && reply.kind() == Reply.Kind.CLAIM
                    && past.record().open(reply.day());
            return new Step(
                    past,
                    past.as(LifeState.TERBUKTI_SELESAI, day).because(why),
                    Move.REPAIRED,
                    claimed ? Step.ClaimResult.HELD : Step.ClaimResult.NONE);
        }
        if (proof instanceof Proof.Excepted excepted) {
            return moved(Step.of(past, past.excepted(day, excepted.until()), Move.NONE), past);
        }
        if (proof instanceof Proof.Left || proof instanceof Proof.RuleOff) {
            return Step.of(past, past.as(LifeState.KELUAR, day).because(why), Move.LEFT);
        }
        return moved(Step.of(past, waiting(past, reply), Move.NONE), past);
    }

    /** Nothing is known of it: it stays as it was, and a claim stays a claim. */
    private Life waiting(Life past, @Nullable Reply reply) {
        if (reply != null && reply.kind() == Reply.Kind.EXCEPTION && excepts(reply)) {
            return past.excepted(day, reply.until());
        }
        boolean claimed = reply != null
                && reply.kind() == Reply.Kind.CLAIM
                && past.record().open(reply.day());
        if (claimed) {
            return past.state() == LifeState.MENUNGGU_PROPAGASI ? past : past.as(LifeState.DIKLAIM_SELESAI, day);
        }
        return repeated && past.state().open() ? past : past.as(LifeState.BERLANJUT, day);
    }

    /** One that ended in the last accepted run, which this one repeats. */
    public Step still(Life ended) {
        return Step.of(ended, ended, Move.NONE);
    }
}
