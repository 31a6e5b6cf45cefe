package id.padan.job;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/** Somebody wants one run to stop at the next safe place. Made for one run; once raised it stays so. Thread-safe. */
public final class StopSignal implements StepInterruptionPolicy {
    private volatile boolean raised;

    /** Wants the run to stop. */
    public void raise() {
        raised = true;
    }

    /** For long work outside chunks. */
    void check() throws JobInterruptedException {
        if (raised) {
            throw new JobInterruptedException("dihentikan");
        }
    }

    /** Between chunks. A chunk step ends as stopped, not as completed, only when it is marked so. */
    @Override
    public void checkInterrupted(StepExecution step) throws JobInterruptedException {
        if (raised) {
            step.setTerminateOnly();
        }
        check();
    }
}
