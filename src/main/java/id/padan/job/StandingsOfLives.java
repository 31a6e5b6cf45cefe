package id.padan.job;

import id.padan.ledger.Group;
import id.padan.ledger.Headcount;
import id.padan.ledger.RunReader;
import id.padan.life.Cause;
import id.padan.life.LifeCount;
import id.padan.life.Lives;
import id.padan.life.Move;
import id.padan.remedy.Actor;
import id.padan.remedy.RemedyCatalog;
import id.padan.road.Heads;
import id.padan.road.Moves;
import id.padan.road.RunStandings;
import id.padan.road.Split;
import id.padan.road.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run left, and what moved since the one before, as the findings' lives tell it. */
record StandingsOfLives(RunReader reader, Lives lives, RemedyCatalog catalog) {
    private record Key(String instansi, Actor actor, String code) {}

    RunStandings of(long run) {
        return new RunStandings(Milestones.of(reader.run(run)), of(lives.counts(run), catalog), heads(run));
    }

    /** By instansi, actor and code in the order in which they come. */
    static List<Standing> of(List<LifeCount> counts, RemedyCatalog catalog) {
        Map<Key, Standing> sums = new LinkedHashMap<>();
        for (LifeCount count : counts) {
            int wait = catalog.of(count.code(), count.subkind()).waitDays();
            add(sums, count.instansi(), count, count.state().open() ? count.lives() : 0, wait, moves(count));
            if (!count.cameFrom().isEmpty()) {
                add(sums, count.cameFrom(), count, 0, wait, went(count.lives()));
            }
        }
        return List.copyOf(sums.values());
    }

    private static void add(
            Map<Key, Standing> sums, String instansi, LifeCount count, long open, int waitDays, Moves moves) {
        if (open == 0 && moves.equals(Moves.NONE)) {
            return;
        }
        Key key = new Key(instansi, actor(count.actor()), count.code());
        sums.merge(
                key,
                new Standing(instansi, key.actor, key.code, open, open == 0 ? 0 : waitDays, moves),
                StandingsOfLives::together);
    }

    private static Actor actor(String label) {
        return Arrays.stream(Actor.values())
                .filter(actor -> actor.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no actor " + label));
    }

    private static Standing together(Standing one, Standing other) {
        return new Standing(
                one.instansi(),
                one.actor(),
                one.code(),
                one.open() + other.open(),
                Math.max(one.waitDays(), other.waitDays()),
                one.moves().plus(other.moves()));
    }

    /** An exception takes work away without doing it, and a transfer brings work that nobody made. */
    private static Moves moves(LifeCount count) {
        Moves moved = switch (count.move()) {
            case NONE -> Moves.NONE;
            case FRESH -> fresh(split(count.why(), count.lives()));
            case REGRESSED -> new Moves(Split.NONE, Split.NONE, split(count.why(), count.lives()));
            case REPAIRED, LEFT -> new Moves(Split.NONE, split(count.why(), count.lives()), Split.NONE);
            case SET_ASIDE -> went(count.lives());
            case RESUMED -> fresh(split(Cause.SCOPE, count.lives()));
        };
        boolean brought = !count.cameFrom().isEmpty() && count.move() == Move.NONE;
        return brought ? moved.plus(fresh(split(Cause.SCOPE, count.lives()))) : moved;
    }

    private static Moves fresh(Split split) {
        return new Moves(split, Split.NONE, Split.NONE);
    }

    private static Moves went(long lives) {
        return new Moves(Split.NONE, split(Cause.SCOPE, lives), Split.NONE);
    }

    private static Split split(Cause why, long lives) {
        return switch (why) {
            case DATA -> new Split(lives, 0, 0);
            case RULE -> new Split(0, lives, 0);
            case SCOPE -> new Split(0, 0, lives);
        };
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
