package id.padan.sight;

import id.padan.ledger.Group;
import id.padan.ledger.RunReader;
import id.padan.ledger.RunRecord;
import id.padan.road.Heads;
import id.padan.road.Moves;
import id.padan.road.RunStandings;
import id.padan.road.Standing;
import id.padan.sight.Comparison.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Compares any two published runs by the counts they left, which are kept for ever. */
record ComparisonSight(Office office, Boundary boundary) {
    /** The two newest, where no runs are named: 0. */
    Comparison compare(long one, long other) {
        List<RunRecord> published = office.published();
        if (one == 0 && other == 0) {
            return published.size() < 2
                    ? new Comparison(published, null)
                    : new Comparison(published, between(published, published.get(1), published.get(0)));
        }
        RunRecord first = named(published, one);
        RunRecord second = named(published, other);
        boolean inOrder = first.number() <= second.number();
        return new Comparison(published, between(published, inOrder ? first : second, inOrder ? second : first));
    }

    private static RunRecord named(List<RunRecord> published, long number) {
        return published.stream()
                .filter(run -> run.number() == number)
                .findFirst()
                .orElseThrow(OutOfSightException::new);
    }

    private Comparison.Between between(List<RunRecord> published, RunRecord before, RunRecord after) {
        RunReader reader = office.bench().reader();
        Left then = left(before.number());
        Left now = left(after.number());
        List<Comparison.InstansiRow> instansi = instansi(then, now, names(before, after));
        return new Comparison.Between(
                before,
                after,
                new FileChanges(reader.inputs(before.number()), reader.inputs(after.number())).byKind(),
                sum(instansi, Comparison.InstansiRow::judged),
                sum(instansi, Comparison.InstansiRow::unobstructed),
                sum(instansi, Comparison.InstansiRow::open),
                moves(published, before, after),
                causes(then, now),
                instansi);
    }

    /** What a run left of the viewer's instansi. */
    private record Left(List<Heads> heads, List<Standing> standings) {
        Map<String, Long> judged() {
            return by(heads, Heads::instansi, Heads::judged);
        }

        Map<String, Long> unobstructed() {
            return by(heads, Heads::instansi, Heads::unobstructed);
        }

        Map<String, Long> open(Function<Standing, String> key) {
            return by(standings, key, Standing::open);
        }

        private static <T> Map<String, Long> by(List<T> all, Function<T, String> key, ToLongFunction<T> count) {
            Map<String, Long> sums = new TreeMap<>();
            all.forEach(one -> sums.merge(key.apply(one), count.applyAsLong(one), Long::sum));
            return sums;
        }
    }

    private Left left(long run) {
        return standings(run)
                .map(left -> new Left(
                        boundary.only(left.heads(), Heads::instansi),
                        boundary.only(left.standings(), Standing::instansi)))
                .orElse(new Left(List.of(), List.of()));
    }

    private Optional<RunStandings> standings(long run) {
        return office.bench().lookUps().standings().of(run);
    }

    private InstansiNames names(RunRecord before, RunRecord after) {
        RunReader reader = office.bench().reader();
        List<Group> groups = new ArrayList<>(reader.groups(after.number(), false));
        groups.addAll(reader.groups(before.number(), false));
        return InstansiNames.in(groups);
    }

    private static Pair pair(Map<String, Long> then, Map<String, Long> now, String key) {
        return new Pair(then.getOrDefault(key, 0L), now.getOrDefault(key, 0L));
    }

    private static Pair sum(List<Comparison.InstansiRow> rows, Function<Comparison.InstansiRow, Pair> of) {
        return rows.stream().map(of).reduce(Pair.NONE, Pair::plus);
    }

    private static List<Comparison.InstansiRow> instansi(Left then, Left now, InstansiNames names) {
        Map<String, Long> openThen = then.open(Standing::instansi);
        Map<String, Long> openNow = now.open(Standing::instansi);
        Set<String> keys = new TreeSet<>(then.judged().keySet());
        keys.addAll(now.judged().keySet());
        keys.addAll(openThen.keySet());
        keys.addAll(openNow.keySet());
        return names.sorted(keys).entrySet().stream()
                .map(one -> new Comparison.InstansiRow(
                        one.getKey(),
                        one.getValue(),
                        pair(then.judged(), now.judged(), one.getKey()),
                        pair(then.unobstructed(), now.unobstructed(), one.getKey()),
                        pair(openThen, openNow, one.getKey())))
                .toList();
    }

    private List<Comparison.Row> causes(Left then, Left now) {
        Titles titles = new Titles(office.catalog());
        Map<String, Long> openThen = then.open(Standing::code);
        Map<String, Long> openNow = now.open(Standing::code);
        Set<String> codes = new TreeSet<>(openThen.keySet());
        codes.addAll(openNow.keySet());
        Map<String, Integer> places = new HashMap<>();
        titles.all().keySet().forEach(code -> places.put(code, places.size()));
        return codes.stream()
                .sorted(Comparator.comparingInt((String code) -> places.getOrDefault(code, places.size()))
                        .thenComparing(code -> code))
                .map(code -> new Comparison.Row(titles.of(code), pair(openThen, openNow, code)))
                .toList();
    }

    private @Nullable Moves moves(List<RunRecord> published, RunRecord before, RunRecord after) {
        Moves sum = Moves.NONE;
        for (RunRecord run : published) {
            if (run.number() > before.number() && run.number() <= after.number()) {
                Optional<RunStandings> left = standings(run.number());
                if (left.isEmpty()) {
                    return null;
                }
                for (Standing one : boundary.only(left.get().standings(), Standing::instansi)) {
                    sum = sum.plus(one.moves());
                }
            }
        }
        return sum;
    }
}
