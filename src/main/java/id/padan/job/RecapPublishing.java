package id.padan.job;

import id.padan.ledger.RunReader;
import id.padan.parallel.Lanes;
import id.padan.recap.RecapPublisher;
import id.padan.recap.excel.ExcelWorkbooks;
import id.padan.recap.word.WordLetters;
import id.padan.road.Milestone;
import id.padan.road.Roads;
import id.padan.rule.SchoolMapping;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.batch.core.job.JobInterruptedException;

/** Publishes with the recap room; can be stopped between two files. */
record RecapPublishing(RunPlan plan, Ledgers ledgers, Progress progress, StopSignal stop, Lanes lanes)
        implements Publishing {
    @Override
    public Path publish(long run, SchoolMapping mapping) throws IOException, JobInterruptedException {
        RunReader reader = ledgers.reader();
        RecapPublisher publisher =
                new RecapPublisher(ledgers.sources(), plan.catalog(), new ExcelWorkbooks(), new WordLetters(), lanes);
        try {
            return publisher
                    .publish(
                            run,
                            reader.groups(run, plan.job().byUnorInduk()),
                            roads(run),
                            mapping,
                            plan.job().output(),
                            (i, n, file) -> goOn())
                    .folder();
        } catch (Interrupted stopped) {
            throw stopped.reason;
        }
    }

    /** Read here, in the transaction that put this run's counts down: the lanes' own would not see them yet. */
    private Roads roads(long run) {
        Milestone here = Milestones.of(ledgers.reader().run(run));
        return new Roads(ledgers.standings().series(here), here.tanggal(), here.tenggat());
    }

    private void goOn() {
        try {
            stop.check();
        } catch (JobInterruptedException reason) {
            throw new Interrupted(reason);
        }
        progress.advance(1);
    }

    /** Carries the interruption through the recap room, which knows nothing of Spring Batch. */
    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final JobInterruptedException reason;

        Interrupted(JobInterruptedException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
