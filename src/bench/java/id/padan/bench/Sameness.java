package id.padan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The same findings, byte for byte, with 1, 2 and 4 threads on every database; and they are those of the truth. */
final class Sameness implements Part {
    private static final int[] LANES = {1, 2, 4};

    @Override
    public Result measure(Bench bench) throws Exception {
        StringBuilder text = new StringBuilder("| scale | findings | runs | different lists |\n|---|---|---|---|\n");
        List<Target> targets = new ArrayList<>();
        for (BenchScale scale : bench.scales()) {
            Dataset data = Dataset.in(bench.folder(), scale);
            Map<String, Temuan.Sum> truth = Temuan.sums(data.truth());
            Set<String> lists = new TreeSet<>();
            int runs = 0;
            boolean asTruth = true;
            for (int lanes : LANES) {
                for (PadanContestant padan : bench.padan(lanes)) {
                    Path found = run(bench, padan, data);
                    runs++;
                    asTruth &= !lists.add(Temuan.sha256(found))
                            || Temuan.sums(found).equals(truth);
                }
            }
            int findings = truth.values().stream().mapToInt(Temuan.Sum::count).sum();
            String word = Dataset.word(scale);
            text.append("| ").append(word).append(" | ").append(findings).append(" | ");
            text.append(runs).append(" | ").append(lists.size()).append(" |\n");
            targets.add(Target.atMost(word + ": different lists of findings", lists.size(), 1));
            targets.add(Target.holds(word + ": the findings are those of the truth", asTruth));
        }
        return new Result(text.toString(), targets);
    }

    private static Path run(Bench bench, PadanContestant padan, Dataset data) throws IOException, InterruptedException {
        Path work = Work.empty(bench.folder().resolve("kerja"));
        Path said = bench.folder().resolve("sama.txt");
        Measure one = Meter.run(padan.process(data, work), said);
        System.out.println(Dataset.word(data.scale()) + ", " + padan.name() + ", lanes " + padan.lanes() + ": " + one);
        if (one.exit() != 0) {
            throw new IllegalStateException(padan.name() + " ended with " + one.exit() + "; what it said: " + said);
        }
        return Temuan.of(work);
    }
}
