package id.padan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is asked of Padan beside its peers. Only what was measured is judged. */
final class RoundTargets {
    private static final double TIMES_DUCKDB = 1.0;
    private static final double TIMES_FASTER_THAN_PANDAS = 6;
    private static final double NATION_MB = 1_200;
    private static final double GROWTH = 10.5;
    private static final double REGENCY_SECONDS = 3;
    private static final double REGENCY_MB = 350;

    private RoundTargets() {}

    /** @param medians what each contestant took, by scale and name */
    static List<Target> of(Map<BenchScale, Map<String, Measure>> medians) {
        Map<String, Measure> nation = medians.getOrDefault(BenchScale.NASIONAL, Map.of());
        Map<String, Measure> tenth = medians.getOrDefault(BenchScale.SEPERSEPULUH, Map.of());
        Map<String, Measure> regency = medians.getOrDefault(BenchScale.KABUPATEN, Map.of());
        List<Target> targets = new ArrayList<>();
        nation.forEach((name, padan) -> {
            if (!name.startsWith(Bench.PADAN)) {
                return;
            }
            ifThere(
                    nation,
                    Bench.DUCKDB,
                    peer -> targets.add(Target.atMost(
                            name + ", nation: wall / DuckDB's", padan.wall() / peer.wall(), TIMES_DUCKDB)));
            ifThere(
                    nation,
                    Bench.PANDAS,
                    peer -> targets.add(Target.atLeast(
                            name + ", nation: pandas' wall / Padan's",
                            peer.wall() / padan.wall(),
                            TIMES_FASTER_THAN_PANDAS)));
            targets.add(Target.atMost(name + ", nation: peak MB", padan.megabytes(), NATION_MB));
            ifThere(
                    tenth,
                    name,
                    small -> targets.add(
                            Target.atMost(name + ": nation / a tenth of it", padan.wall() / small.wall(), GROWTH)));
        });
        regency.forEach((name, padan) -> {
            if (!name.startsWith(Bench.PADAN)) {
                return;
            }
            targets.add(Target.atMost(name + ", regency: wall s", padan.wall(), REGENCY_SECONDS));
            targets.add(Target.atMost(name + ", regency: peak MB", padan.megabytes(), REGENCY_MB));
            ifThere(
                    regency,
                    Bench.PANDAS,
                    peer -> targets.add(
                            Target.atMost(name + ", regency: wall / pandas'", padan.wall() / peer.wall(), 1)));
        });
        return targets;
    }

    private static void ifThere(Map<String, Measure> of, String name, java.util.function.Consumer<Measure> then) {
        Measure one = of.get(name);
        if (one != null) {
            then.accept(one);
        }
    }
}
