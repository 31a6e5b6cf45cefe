package id.padan.life;

import id.padan.rule.Identity;
import id.padan.snapshot.SnapshotKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a run left it; small, for a nation has some hundred thousand of them.
 *
 * @param number its own, for ever; 0 until the ledger has given it one
 * @param kind the snapshot whose rows it is about
 * @param instansi key of whose workbook it stands in
 * @param who its subject as last met
 * @param actor who is to repair it
 * @param task the task it belongs to
 * @param since the day on which its state began
 * @param firstDay the day of the run that met it first
 * @param why why it last came or went
 * @param record what has happened to it so far
 * @param until last day of an exception, null for none
 * @param values what PMM and SIASN said, as a hash
 */
public record Life(
        long number,
        LifeKey key,
        SnapshotKind kind,
        String instansi,
        Identity who,
        String subkind,
        String actor,
        String task,
        LifeState state,
        LocalDate since,
        LocalDate firstDay,
        Cause why,
        Track record,
        @Nullable LocalDate until,
        long values) {
    /**
     * What has happened to a finding so far.
     *
     * @param regressions how often it came back after it was proven done
     * @param handovers how often it changed hands
     * @param denied claims that did not hold
     * @param spent answers up to this day have had their effect; null for none
     */
    public record Track(
            int regressions,
            int handovers,
            int denied,
            @Nullable LocalDate spent) {
        /** Of a finding just met. */
        public static final Track NONE = new Track(0, 0, 0, null);

        Track regressed() {
            return new Track(regressions + 1, handovers, denied, spent);
        }

        Track handedOver() {
            return new Track(regressions, handovers + 1, denied, spent);
        }

        Track deniedOn(LocalDate day) {
            return new Track(regressions, handovers, denied + 1, day);
        }

        Track spentUpTo(LocalDate day) {
            return new Track(regressions, handovers, denied, day);
        }

        /** True when an answer of this day has not had its effect yet. */
        boolean open(LocalDate day) {
            return spent == null || day.isAfter(spent);
        }
    }

    /** One that was never met before. */
    static Life born(Seen seen, LocalDate day, Cause why) {
        return new Life(
                0,
                seen.key(),
                seen.kind(),
                seen.instansi(),
                seen.who(),
                seen.subkind(),
                seen.actor(),
                seen.task(),
                LifeState.BARU,
                day,
                day,
                why,
                Track.NONE,
                null,
                seen.values());
    }

    /** As met again: where, with what values, in whose hands. */
    Life met(Seen seen) {
        return new Life(
                number,
                seen.key(),
                seen.kind(),
                seen.instansi(),
                seen.who(),
                seen.subkind(),
                seen.actor(),
                seen.task(),
                state,
                since,
                firstDay,
                why,
                actor.equals(seen.actor()) ? record : record.handedOver(),
                until,
                seen.values());
    }

    /** As found again under another key: its subject's number was corrected. */
    Life of(Identity other) {
        return new Life(
                number,
                new LifeKey(other.subject(), key.code()),
                kind,
                instansi,
                other,
                subkind,
                actor,
                task,
                state,
                since,
                firstDay,
                why,
                record,
                until,
                values);
    }

    /** In this state, since this day if it is another than before. */
    Life as(LifeState next, LocalDate day) {
        return with(next, next == state ? since : day, why, record, null);
    }

    /** Excepted up to a day, or without end. */
    Life excepted(LocalDate day, @Nullable LocalDate last) {
        return with(LifeState.DIKECUALIKAN, state == LifeState.DIKECUALIKAN ? since : day, why, record, last);
    }

    Life because(Cause cause) {
        return with(state, since, cause, record, until);
    }

    Life with(Track track) {
        return with(state, since, why, track, until);
    }

    private Life with(LifeState next, LocalDate from, Cause cause, Track track, @Nullable LocalDate last) {
        return new Life(
                number, key, kind, instansi, who, subkind, actor, task, next, from, firstDay, cause, track, last,
                values);
    }

    /** The same under the ledger's number. */
    public Life numbered(long given) {
        return new Life(
                given, key, kind, instansi, who, subkind, actor, task, state, since, firstDay, why, record, until,
                values);
    }
}
