package id.padan.testing;

import id.padan.job.Consent;
import id.padan.job.Progress;
import id.padan.job.RunPlan;
import id.padan.job.RunResult;
import id.padan.job.Workbench;
import id.padan.settings.JobFiles;
import java.nio.file.Path;
import java.time.LocalDate;

/** Runs of a job within the test's own process. */
public final class PublishedRun {
    private PublishedRun() {}

    /** Makes a run and returns its number; anything but a published one is a failure. */
    public static long of(Workbench bench, Path job) throws Exception {
        RunPlan plan = RunPlan.of(JobFiles.read(job, null, LocalDate.of(2026, 6, 15)));
        RunResult result = bench.run(plan, false, Consent.NONE, new Silent());
        if (result instanceof RunResult.Published published) {
            return published.run().run().number();
        }
        throw new AssertionError(result.toString());
    }

    /** Nobody watches. */
    private static final class Silent implements Progress {
        @Override
        public void begin(String name, String unit, long total) {}

        @Override
        public void advance(long more) {}

        @Override
        public void end() {}
    }
}
