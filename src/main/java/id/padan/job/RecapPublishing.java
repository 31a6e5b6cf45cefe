package id.padan.job;

import id.padan.ledger.RunReader;
import id.padan.life.LifeReader;
import id.padan.parallel.Lanes;
import id.padan.recap.LastAnswers;
import id.padan.recap.RecapPublisher;
import id.padan.recap.excel.ExcelWorkbooks;
import id.padan.rule.SchoolMapping;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.batch.core.job.JobInterruptedException;

/** Publishes with the recap room; can be stopped between two files. */
record RecapPublishing(
        RunPlan plan,
        RunReader reader,
        LifeReader lives,
        LastAnswers answers,
        Progress progress,
        StopSignal stop,
        Lanes lanes)
        implements Publishing {
    @Override
    public Path publish(long run, SchoolMapping mapping) throws IOException, JobInterruptedException {
        RecapPublisher publisher =
                new RecapPublisher(reader, lives, answers, plan.catalog(), new ExcelWorkbooks(), lanes);
        try {
            return publisher
                    .publish(
                            run,
                            reader.groups(run, plan.job().byUnorInduk()),
                            mapping,
                            plan.job().output(),
                            (i, n, file) -> goOn())
                    .folder();
        } catch (Interrupted stopped) {
            throw stopped.reason;
        }
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
