package id.padan.job;

import id.padan.ledger.CauseCount;
import id.padan.ledger.Group;
import id.padan.ledger.Headcount;
import id.padan.ledger.RunReader;
import id.padan.remedy.Actor;
import id.padan.remedy.Remedy;
import id.padan.remedy.RemedyCatalog;
import id.padan.road.Heads;
import id.padan.road.Moves;
import id.padan.road.RunStandings;
import id.padan.road.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run left, from its findings alone: what moved since the run before cannot be told from them. */
record StandingsOfFindings(RunReader reader, RemedyCatalog catalog) {
    private record Key(String instansi, Actor actor, String code) {}

    RunStandings of(long run) {
        return new RunStandings(Milestones.of(reader.run(run)), standings(run), heads(run));
    }

    private List<Standing> standings(long run) {
        Map<Key, Standing> sums = new LinkedHashMap<>();
        for (CauseCount count : reader.causes(run)) {
            Remedy remedy = catalog.of(count.code(), count.subkind());
            Key key = new Key(count.instansi().key(), remedy.actor(), count.code());
            sums.merge(key, standing(key, count.findings(), remedy.waitDays()), StandingsOfFindings::together);
        }
        return List.copyOf(sums.values());
    }

    private static Standing standing(Key key, long open, int waitDays) {
        return new Standing(key.instansi, key.actor, key.code, open, waitDays, Moves.NONE);
    }

    private static Standing together(Standing one, Standing other) {
        return new Standing(
                one.instansi(),
                one.actor(),
                one.code(),
                one.open() + other.open(),
                Math.max(one.waitDays(), other.waitDays()),
                Moves.NONE);
    }

    private List<Heads> heads(long run) {
        List<Heads> heads = new ArrayList<>();
        for (Group group : reader.groups(run, false)) {
            List<Headcount> counts = reader.headcounts(run, group);
            heads.add(new Heads(
                    group.instansi().key(),
                    counts.stream().mapToLong(Headcount::judged).sum(),
                    counts.stream().mapToLong(Headcount::unobstructed).sum()));
        }
        return heads;
    }
}
