package id.padan.job;

import id.padan.ledger.Group;
import id.padan.ledger.InputRecord;
import id.padan.life.ClaimCount;
import id.padan.life.Entry;
import id.padan.life.Follower;
import id.padan.life.Life;
import id.padan.life.LifeKey;
import id.padan.life.LifeSubject;
import id.padan.life.Passage;
import id.padan.life.Replies;
import id.padan.life.Seen;
import id.padan.life.Step;
import id.padan.life.Step.ClaimResult;
import id.padan.remedy.Remedy;
import id.padan.remedy.TaskKey;
import id.padan.rule.Finding;
import id.padan.rule.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows the findings of earlier runs into this one and puts down how they stand. One use, within one transaction. */
final class Following {
    private record Claimant(String instansi, String actor) {}

    private final RunPlan plan;
    private final long run;
    private final Ledgers ledgers;
    private final @Nullable Baseline before;
    private final List<Entry> waiting = new ArrayList<>();
    private final Map<LifeKey, LifeSubject> fresh = new HashMap<>();
    private final Map<Claimant, ClaimCount> claims = new HashMap<>();
    private @Nullable Finding current;

    Following(RunPlan plan, long run, Ledgers ledgers, @Nullable Baseline before) {
        this.plan = plan;
        this.run = run;
        this.ledgers = ledgers;
        this.before = before;
    }

    void follow(Loaded loaded, Trust trust, Replies replies) {
        String job = plan.job().nama();
        long accepted = before == null ? 0 : before.run().number();
        ledgers.lives().forget(job, run, accepted);
        Map<String, String> rules = RulePrints.of(plan.job().rules());
        ledgers.footing().rules(run, rules);
        ledgers.footing().columns(run, plan.inputs().columns());
        Follower follower = new Follower(
                passage(),
                before == null ? null : ledgers.lives().of(accepted),
                new RunCircumstances(
                        ledgers, before, rules, trust, loaded.references().pengecualian(), replies),
                this::step);
        for (Group group : ledgers.reader().groups(run, false)) {
            ledgers.reader().findings(run, group, finding -> meet(follower, finding));
            current = null;
            flush();
        }
        follower.finish(witness -> ledgers.lives().witnesses(run, witness), keys -> {
            flush(); // whose number was corrected in this run is known by the new one before anybody asks
            return ledgers.lives().ended(job, keys);
        });
        flush();
        ledgers.lives().claims(job, run, claims.values());
    }

    private Passage passage() {
        List<InputRecord> inputs = ledgers.reader().inputs(run);
        LocalDate asOf = inputs.stream()
                .filter(input -> Gates.isSnapshot(input.kind()))
                .map(InputRecord::perTanggal)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new Passage(plan.job().rules().tanggal(), asOf, before != null && before.sameInputs(inputs));
    }

    private void meet(Follower follower, Finding finding) {
        Remedy remedy = plan.catalog().of(finding.code(), finding.subkind());
        Seen seen = Seen.of(
                finding,
                remedy.actor().label(),
                TaskKey.of(finding, plan.catalog()).id(),
                remedy.waitDays());
        current = finding;
        if (follower.meet(seen)) {
            fresh.put(seen.key(), about(finding));
        }
    }

    /** A step is told while its finding is met, or, of those that are new, at the end. */
    private void step(Step step) {
        Finding met = current;
        Life now = step.now();
        waiting.add(new Entry(step, met == null ? fresh.get(now.key()) : about(met)));
        if (step.claim() != ClaimResult.NONE) {
            boolean held = step.claim() == ClaimResult.HELD;
            claims.merge(
                    new Claimant(now.instansi(), now.actor()),
                    new ClaimCount(now.instansi(), now.actor(), held ? 1 : 0, held ? 0 : 1),
                    ClaimCount::plus);
        }
    }

    private static LifeSubject about(Finding finding) {
        Subject subject = finding.subject();
        return new LifeSubject(
                subject.nip(),
                subject.nama(),
                subject.sekolah(),
                subject.unor(),
                finding.pmmValue(),
                finding.siasnValue());
    }

    private void flush() {
        ledgers.lives().add(plan.job().nama(), run, plan.job().rules().tanggal(), waiting);
        waiting.clear();
    }
}
