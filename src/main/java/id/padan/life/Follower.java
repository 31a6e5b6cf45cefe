package id.padan.life;

import id.padan.rule.Identity;
import id.padan.rule.RuleCatalog;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries the findings of the last accepted run on with those of this one: first those met again, then those whose subject
 * is known by another number now, then those that were not met, and last those that are new. One use, one thread.
 */
public final class Follower {
    private final Passage passage;
    private final Circumstances circumstances;
    private final Consumer<Step> steps;
    /** Nothing is to be looked up, so nothing is kept: a nation's first run meets them all at once. */
    private final boolean first;

    private final Map<LifeKey, Life> open = new HashMap<>();
    private final List<Life> ended = new ArrayList<>();
    private final Set<LifeKey> met = new HashSet<>();
    /** Names of those whom SIASN misses in PMM: there they may be known by a wrong number. */
    private final Set<Long> missed = new HashSet<>();

    private final List<Seen> fresh = new ArrayList<>();
    private final Witnesses witnesses = new Witnesses();

    /**
     * Begins with what the last accepted run left.
     *
     * @param past null in a job's first run
     * @param steps told of each finding's step, once
     */
    public Follower(
            Passage passage, @Nullable Collection<Life> past, Circumstances circumstances, Consumer<Step> steps) {
        this.first = past == null;
        this.passage = passage;
        this.circumstances = circumstances;
        this.steps = steps;
        for (Life life : past == null ? List.<Life>of() : past) {
            if (life.state().ended()) {
                ended.add(life);
            } else {
                open.put(life.key(), life);
            }
        }
    }

    /** A finding of this run; several rows of one subject are one. True when its step is told at the end only. */
    public boolean meet(Seen seen) {
        if (!met.add(seen.key())) {
            return false;
        }
        if (seen.key().code().equals(RuleCatalog.TIDAK_ADA_DI_PMM)) {
            missed.add(seen.who().nama());
        }
        Life past = open.remove(seen.key());
        if (past != null) {
            steps.accept(passage.on(past, seen, reply(past, seen)));
        } else if (first) {
            steps.accept(born(seen, Cause.SCOPE));
        } else {
            fresh.add(seen);
            return true;
        }
        return false;
    }

    private @Nullable Reply reply(Life past, Seen seen) {
        return circumstances.reply(past.number(), seen.task());
    }

    /**
     * All findings are met.
     *
     * @param all gives every witness of the run, once; those of findings that were met are passed over
     * @param known the lives that ended before, of those keys of which it is asked
     */
    public void finish(Consumer<Consumer<Witness>> all, Function<Collection<LifeKey>, Map<LifeKey, Life>> known) {
        Renumbered renumbered = new Renumbered(fresh);
        List<Life> unmet = new ArrayList<>();
        for (Life past : open.values()) {
            Seen again = renumbered.of(past);
            if (again == null) {
                unmet.add(past);
            } else {
                steps.accept(passage.on(past, again, reply(past, again)));
            }
        }
        Watch awaited = awaited(unmet);
        all.accept(witness -> {
            if (awaited.awaits(witness.kind(), witness.who())) {
                witnesses.add(witness);
            }
        });
        unmet.forEach(this::unmet);
        List<Seen> others =
                fresh.stream().filter(seen -> !renumbered.taken(seen)).toList();
        Map<LifeKey, Life> before = known.apply(others.stream().map(Seen::key).toList());
        Set<LifeKey> judged = circumstances.judgedBefore(others);
        for (Seen seen : others) {
            Life past = before.get(seen.key());
            Cause why = whyFresh(seen, judged);
            steps.accept(past == null ? born(seen, why) : passage.back(past, seen, why, reply(past, seen)));
        }
        if (passage.repeated()) {
            ended.stream().filter(life -> !met.contains(life.key())).forEach(life -> steps.accept(passage.still(life)));
        }
    }

    /** Of a row of PMM that did not come SIASN may tell something. */
    private static Watch awaited(List<Life> unmet) {
        Map<SnapshotKind, List<Identity>> names = new EnumMap<>(SnapshotKind.class);
        for (Life life : unmet) {
            names.computeIfAbsent(life.kind(), kind -> new ArrayList<>()).add(life.who());
            names.computeIfAbsent(SnapshotKind.SIASN_PEGAWAI, kind -> new ArrayList<>())
                    .add(life.who());
        }
        return new Watch(names);
    }

    private Step born(Seen seen, Cause why) {
        return passage.born(seen, why, circumstances.reply(0, seen.task()));
    }

    private Cause whyFresh(Seen seen, Set<LifeKey> judgedBefore) {
        if (circumstances.ruleChanged(seen.key().code())) {
            return Cause.RULE;
        }
        return judgedBefore.contains(seen.key()) ? Cause.DATA : Cause.SCOPE;
    }

    private void unmet(Life past) {
        List<Witness> came = witnesses.of(past.kind(), past.key().subject());
        List<Witness> renamed = came.isEmpty() ? witnesses.renumbered(past.kind(), past.who()) : List.of();
        Life known = renamed.isEmpty() ? past : past.of(renamed.get(0).who());
        Proof proof = proof(known, came.isEmpty() ? renamed : came);
        Cause why = circumstances.ruleChanged(past.key().code())
                ? Cause.RULE
                : proof instanceof Proof.Left ? Cause.SCOPE : Cause.DATA;
        Step step = passage.unmet(known, proof, why, circumstances.reply(past.number(), past.task()));
        steps.accept(new Step(past, step.now(), step.move(), step.claim()));
    }

    private Proof proof(Life past, List<Witness> came) {
        String code = past.key().code();
        if (circumstances.off(code)) {
            return new Proof.RuleOff();
        }
        Proof.Excepted excepted = circumstances.excepted(past.key().subject());
        if (excepted != null) {
            return excepted;
        }
        if (came.isEmpty()) {
            return left(past) ? new Proof.Left() : new Proof.Untold();
        }
        if (came.stream().allMatch(witness -> witness.fate() == Witness.Fate.OUT_OF_SCOPE)) {
            return new Proof.Left();
        }
        boolean clean = came.stream()
                .filter(witness -> witness.fate() != Witness.Fate.OUT_OF_SCOPE)
                .allMatch(witness -> witness.clean(code));
        return clean && othersCame(past) ? new Proof.Clean() : new Proof.Untold();
    }

    /** What one row says against another vanishes, too, when the other row does not come. */
    private boolean othersCame(Life past) {
        return !RuleCatalog.comparesRows(past.key().code()) || circumstances.whole(past.kind(), past.instansi());
    }

    /** Its subject did not come, though its unit did; a teacher whom SIASN misses in PMM has not left. */
    private boolean left(Life past) {
        return !missed(past)
                && circumstances.whole(past.kind(), past.instansi(), past.who().school());
    }

    private boolean missed(Life past) {
        long subject = past.key().subject();
        long nama = past.who().nama();
        return past.kind() == SnapshotKind.PMM
                && (met.contains(new LifeKey(subject, RuleCatalog.TIDAK_ADA_DI_PMM))
                        || (nama != 0 && missed.contains(nama))
                        || witnesses.of(SnapshotKind.SIASN_PEGAWAI, subject).stream()
                                .anyMatch(seen -> !seen.clean(RuleCatalog.TIDAK_ADA_DI_PMM)));
    }
}
