package id.padan.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All contestants over all scales in turns, several rounds, so that a slow minute of the machine hits all alike. */
final class Rounds implements Part {
    @Override
    public Result measure(Bench bench) throws Exception {
        Map<BenchScale, Map<String, Measure>> medians = new EnumMap<>(BenchScale.class);
        for (BenchScale scale : bench.scales()) {
            medians.put(scale, contest(bench, Dataset.in(bench.folder(), scale)));
        }
        StringBuilder text = new StringBuilder();
        medians.forEach((scale, of) -> text.append(table(scale, of, bench.rounds())));
        return new Result(text.toString(), RoundTargets.of(medians));
    }

    private static Map<String, Measure> contest(Bench bench, Dataset data) throws Exception {
        Map<String, List<Measure>> all = new LinkedHashMap<>();
        for (int round = 1; round <= bench.rounds(); round++) {
            for (Contestant one : bench.contestants()) {
                if (!one.takes(data)) {
                    continue;
                }
                Path work = Work.empty(bench.folder().resolve("kerja"));
                Path said = bench.folder().resolve(one.name() + ".txt");
                Measure measure = Meter.run(one.process(data, work), said);
                System.out.printf(
                        Locale.ROOT,
                        "%s, round %d, %s: %.1f s, CPU %.1f s, %.0f MB%n",
                        Dataset.word(data.scale()),
                        round,
                        one.name(),
                        measure.wall(),
                        measure.cpu(),
                        measure.megabytes());
                if (measure.exit() != 0) {
                    throw new IllegalStateException(
                            one.name() + " ended with " + measure.exit() + "; what it said: " + said);
                }
                all.computeIfAbsent(one.name(), key -> new ArrayList<>()).add(measure);
            }
        }
        Map<String, Measure> medians = new LinkedHashMap<>();
        all.forEach((name, runs) -> medians.put(name, Measure.median(runs)));
        return medians;
    }

    private static String table(BenchScale scale, Map<String, Measure> medians, int rounds) {
        StringBuilder text = new StringBuilder("### ")
                .append(Dataset.word(scale))
                .append("\n\n| who (median of ")
                .append(rounds)
                .append(") | wall s | ratio | CPU s | peak MB |\n|---|---|---|---|---|\n");
        double first = medians.values().iterator().next().wall();
        medians.forEach((name, one) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.1f | %.0f |%n",
                name,
                one.wall(),
                one.wall() / first,
                one.cpu(),
                one.megabytes())));
        return text.append('\n').toString();
    }
}
