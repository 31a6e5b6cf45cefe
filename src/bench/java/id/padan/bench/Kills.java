package id.padan.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/** The run is killed at moments nobody chose, and started again, until it has been killed often enough to be let through. */
final class Kills implements Part {
    private static final int TIMES = 4;
    private static final double LATEST = 0.95;

    private final SplittableRandom random = new SplittableRandom();

    @Override
    public Result measure(Bench bench) throws Exception {
        StringBuilder text = new StringBuilder(
                "| scale | who | undisturbed s | killed after s | restart s |\n|---|---|---|---|---|\n");
        List<Target> targets = new ArrayList<>();
        for (BenchScale scale : bench.scales()) {
            Dataset data = Dataset.in(bench.folder(), scale);
            for (PadanContestant padan : bench.padan(0)) {
                String what = Dataset.word(scale) + ", " + padan.name();
                Path said = bench.folder().resolve("mati.txt");
                Path work = Work.empty(bench.folder().resolve("kerja"));
                Measure whole = Meter.run(padan.process(data, work), said);
                String expected = Temuan.sha256(Temuan.of(work));

                Work.empty(work);
                ProcessBuilder process = padan.process(data, work);
                List<String> moments = new ArrayList<>();
                for (int time = 0; time < TIMES; time++) {
                    double after = random.nextDouble(whole.wall() * LATEST);
                    killed(process, after);
                    moments.add(String.format(Locale.ROOT, "%.1f", after));
                }
                Measure last = Meter.run(process, said);
                boolean same =
                        last.exit() == 0 && Temuan.sha256(Temuan.of(work)).equals(expected);
                text.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %.1f | %s | %.1f |%n",
                        Dataset.word(scale),
                        padan.name(),
                        whole.wall(),
                        String.join(", ", moments),
                        last.wall()));
                System.out.println(what + ": killed after " + moments + " s, the same list: " + same);
                targets.add(Target.holds(what + ": the same findings after kill -9", same));
            }
        }
        return new Result(text.toString(), targets);
    }

    private static void killed(ProcessBuilder builder, double seconds) throws Exception {
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor((long) (seconds * 1_000), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
