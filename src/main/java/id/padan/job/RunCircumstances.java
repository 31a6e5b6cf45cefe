package id.padan.job;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.ledger.BookLine;
import id.padan.ledger.Group;
import id.padan.ledger.MissingData;
import id.padan.life.Circumstances;
import id.padan.life.LifeKey;
import id.padan.life.Proof;
import id.padan.life.Replies;
import id.padan.life.Reply;
import id.padan.life.Seen;
import id.padan.life.UnitName;
import id.padan.reference.PengecualianIndex;
import id.padan.snapshot.SnapshotKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one run knows besides its rows. One thread. */
final class RunCircumstances implements Circumstances {
    private final Ledgers ledgers;
    private final @Nullable Baseline before;
    private final Map<String, String> rules;
    private final Map<String, String> rulesBefore;
    private final Trust trust;
    private final PengecualianIndex pengecualian;
    private final Replies replies;
    private final Map<String, Set<String>> missingBefore = new HashMap<>();

    RunCircumstances(
            Ledgers ledgers,
            @Nullable Baseline before,
            Map<String, String> rules,
            Trust trust,
            PengecualianIndex pengecualian,
            Replies replies) {
        this.ledgers = ledgers;
        this.before = before;
        this.rules = rules;
        this.rulesBefore =
                before == null ? rules : ledgers.footing().rules(before.run().number());
        this.trust = trust;
        this.pengecualian = pengecualian;
        this.replies = replies;
    }

    @Override
    public boolean off(String code) {
        return !rules.containsKey(code);
    }

    @Override
    public boolean ruleChanged(String code) {
        return !Objects.equals(rules.get(code), rulesBefore.get(code));
    }

    @Override
    public Set<LifeKey> judgedBefore(Collection<Seen> fresh) {
        if (before == null) {
            return Set.of();
        }
        Set<LifeKey> unseen = ledgers.lives().unseen(before.run().number(), fresh);
        Set<UnitName> asked = fresh.stream().map(RunCircumstances::unit).collect(Collectors.toSet());
        Set<UnitName> came = new HashSet<>();
        before.schools(rows -> meet(new UnitName(rows.kind(), "", rows.school()), asked, came));
        for (BookLine line : before.books()) {
            if (line.read() > 0) {
                meet(new UnitName(line.kind(), line.instansi().key(), 0), asked, came);
            }
        }
        Set<LifeKey> judged = new HashSet<>();
        for (Seen seen : fresh) {
            if (!unseen.contains(seen.key()) && came.contains(unit(seen)) && !missingBefore(before, seen)) {
                judged.add(seen.key());
            }
        }
        return judged;
    }

    private static void meet(UnitName unit, Set<UnitName> asked, Set<UnitName> came) {
        if (asked.contains(unit)) {
            came.add(unit);
        }
    }

    private static UnitName unit(Seen seen) {
        long school = seen.who().school();
        return school == 0 ? new UnitName(seen.kind(), seen.instansi(), 0) : new UnitName(seen.kind(), "", school);
    }

    /** True when nobody of that instansi could be judged then, because a file or column did not come. */
    private boolean missingBefore(Baseline baseline, Seen seen) {
        return missingBefore
                .computeIfAbsent(
                        seen.instansi(),
                        key -> baseline.books().stream()
                                .map(BookLine::instansi)
                                .filter(instansi -> instansi.key().equals(key))
                                .findFirst()
                                .map(instansi -> missing(baseline, instansi))
                                .orElse(Set.of()))
                .contains(seen.key().code());
    }

    private Set<String> missing(Baseline baseline, Instansi instansi) {
        return ledgers.reader().missingData(baseline.run().number(), new Group(instansi, "")).stream()
                .map(MissingData::code)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean whole(SnapshotKind kind, String instansi, long school) {
        return trust.whole(kind, instansi, school);
    }

    @Override
    public boolean whole(SnapshotKind kind, String instansi) {
        return trust.whole(kind, instansi);
    }

    @Override
    public @Nullable Reply reply(long life, String task) {
        return replies.of(life, task);
    }

    @Override
    public Proof.@Nullable Excepted excepted(long subject) {
        if (subject <= 0) {
            return null;
        }
        return pengecualian
                .of(new Nip(subject))
                .map(row -> new Proof.Excepted(row.sampai()))
                .orElse(null);
    }
}
