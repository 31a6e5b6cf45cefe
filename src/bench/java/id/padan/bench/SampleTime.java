package id.padan.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How long {@code padan contoh --skala nasional} takes. */
final class SampleTime implements Part {
    private static final double SECONDS = 120;

    @Override
    public Result measure(Bench bench) throws Exception {
        Path work = Work.empty(bench.folder().resolve("kerja"));
        ProcessBuilder process = new ProcessBuilder(
                bench.home().resolve("bin/padan").toString(),
                "contoh",
                "nasional",
                "--skala",
                "nasional",
                "--format",
                "csv");
        Measure one = Meter.run(process.directory(work.toFile()), bench.folder().resolve("contoh.txt"));
        Work.empty(work);
        if (one.exit() != 0) {
            throw new IllegalStateException("contoh ended with " + one.exit());
        }
        return new Result(
                String.format(
                        Locale.ROOT,
                        "`padan contoh --skala nasional`: %.0f s wall, %.0f s CPU, %.0f MB.%n",
                        one.wall(),
                        one.cpu(),
                        one.megabytes()),
                List.of(Target.atMost("contoh --skala nasional: s", one.wall(), SECONDS)));
    }
}
