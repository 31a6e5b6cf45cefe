package id.padan.job;

import id.padan.ledger.BookLine;
import id.padan.ledger.NewRun;
import id.padan.ledger.PastRun;
import id.padan.ledger.RunLock;
import id.padan.ledger.RunState;
import id.padan.ledger.jdbc.RunLocks;
import id.padan.parallel.Lanes;
import id.padan.recap.FolderInUseException;
import id.padan.rule.RuleCatalog;
import id.padan.snapshot.SnapshotKind;
import id.padan.snapshot.UnusableFileException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.transaction.PlatformTransactionManager;

/** Starts a run, or carries on where a killed, stopped or failed one stood. One at a time per job. Thread-safe. */
final class JobRunner {
    private final DataSource database;
    private final JobOperator operator;
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Ledgers ledgers;
    private final Clock clock;
    private final Lanes lanes;
    private final int sliceSize;

    JobRunner(
            DataSource database,
            JobOperator operator,
            JobRepository repository,
            PlatformTransactionManager transactions,
            Ledgers ledgers,
            Clock clock,
            Lanes lanes,
            int sliceSize) {
        this.database = database;
        this.operator = operator;
        this.repository = repository;
        this.transactions = transactions;
        this.ledgers = ledgers;
        this.clock = clock;
        this.lanes = lanes;
        this.sliceSize = sliceSize;
    }

    /**
     * Runs a plan unless its inputs were published before; {@code again} repeats even then.
     *
     * @param consent the gates that the officer opens
     */
    RunResult run(
            RunPlan plan, boolean again, Consent consent, Publishing publishing, Progress progress, StopSignal stop)
            throws SQLException, JobExecutionException {
        Optional<RunLock> lock = RunLocks.take(database, plan.job().nama());
        if (lock.isEmpty()) {
            return new RunResult.Busy(plan.job().nama());
        }
        try {
            return runLocked(plan, again, consent, publishing, progress, stop);
        } finally {
            lock.get().close();
        }
    }

    private RunResult runLocked(
            RunPlan plan, boolean again, Consent consent, Publishing publishing, Progress progress, StopSignal stop)
            throws JobExecutionException {
        Optional<PastRun> latest = ledgers.runs().latest(plan.identity());
        boolean published =
                latest.map(run -> run.run().state() == RunState.PUBLISHED).orElse(false);
        if (published && !again) {
            return new RunResult.AlreadyPublished(latest.orElseThrow());
        }
        PastRun run = latest.filter(last -> goesOn(last, again)).orElseGet(() -> open(plan, latest));
        return carryOn(plan, run, consent, publishing, progress, stop);
    }

    /** A run that was cut short is carried on; with {@code again} one that came to an end makes way for a new one. */
    private static boolean goesOn(PastRun last, boolean again) {
        return switch (last.run().state()) {
            case RUNNING, STOPPED -> true;
            case FAILED, NOT_PUBLISHED -> !again;
            case PUBLISHED -> false;
        };
    }

    private PastRun open(RunPlan plan, Optional<PastRun> latest) {
        NewRun opened = new NewRun(
                plan.identity(),
                latest.map(last -> last.repetition() + 1).orElse(0),
                plan.job().rules().periode(),
                plan.job().tenggat(),
                plan.job().output(),
                clock.instant());
        return ledgers.runs().open(opened, RuleCatalog.codes());
    }

    private RunResult carryOn(
            RunPlan plan, PastRun run, Consent consent, Publishing publishing, Progress progress, StopSignal stop)
            throws JobExecutionException {
        long number = run.run().number();
        RunDesk desk = new RunDesk();
        RunSteps steps = new RunSteps(plan, number, ledgers, publishing, progress, stop, desk, lanes, consent, clock);
        RunChunks chunks = new RunChunks(plan, number, ledgers.writer(), progress, desk, lanes, sliceSize);
        Job job = new ReconciliationJob(repository, transactions, steps, chunks, stop).job();
        JobParameters parameters = parameters(plan, run);
        recoverKilled(parameters);
        ledgers.runs().state(number, RunState.RUNNING, "");
        return ended(plan, run, operator.start(job, parameters), desk);
    }

    private static JobParameters parameters(RunPlan plan, PastRun run) {
        return new JobParametersBuilder()
                .addString("job", plan.identity().job())
                .addLocalDate("tanggal", plan.identity().tanggal())
                .addString("sidik", plan.identity().fingerprint())
                .addLong("ulang", (long) run.repetition())
                .toJobParameters();
    }

    /** The lock is ours, so an execution that still says it runs belongs to a process that is dead. */
    private void recoverKilled(JobParameters parameters) {
        JobExecution last = repository.getLastJobExecution(ReconciliationJob.NAME, parameters);
        if (last != null && last.isRunning()) {
            operator.recover(last);
        }
    }

    private RunResult ended(RunPlan plan, PastRun run, JobExecution execution, RunDesk desk) {
        long number = run.run().number();
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return new RunResult.Published(
                    fresh(plan),
                    tooManyRejects(plan, number),
                    Gates.warnings(desk.loaded().references().pmm()));
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            ledgers.runs().state(number, RunState.STOPPED, "");
            return new RunResult.Stopped(fresh(plan));
        }
        NotPublishedException refused = cause(execution, NotPublishedException.class);
        if (refused != null) {
            String why = String.valueOf(refused.getMessage());
            ledgers.runs().state(number, RunState.NOT_PUBLISHED, why);
            return new RunResult.NotPublished(fresh(plan), why);
        }
        FolderInUseException inUse = cause(execution, FolderInUseException.class);
        if (inUse != null) {
            String why = String.valueOf(inUse.getMessage());
            ledgers.runs().state(number, RunState.FAILED, why);
            return new RunResult.NotPublished(fresh(plan), why);
        }
        UnusableFileException unusable = cause(execution, UnusableFileException.class);
        if (unusable != null) {
            String why = String.valueOf(unusable.getMessage());
            ledgers.runs().state(number, RunState.FAILED, why);
            return new RunResult.Unusable(fresh(plan), why);
        }
        ledgers.runs().state(number, RunState.FAILED, "Galat tak terduga; lihat catatan galat.");
        return new RunResult.Failed(
                fresh(plan),
                execution.getAllFailureExceptions().stream()
                        .findFirst()
                        .orElseGet(() -> new IllegalStateException("ended as " + execution.getStatus())));
    }

    private PastRun fresh(RunPlan plan) {
        return ledgers.runs().latest(plan.identity()).orElseThrow();
    }

    private static <T extends Throwable> @Nullable T cause(JobExecution execution, Class<T> type) {
        for (Throwable failure : execution.getAllFailureExceptions()) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (type.isInstance(cause)) {
                    return type.cast(cause);
                }
            }
        }
        return null;
    }

    private List<BookLine> tooManyRejects(RunPlan plan, long run) {
        Map<SnapshotKind, BookLine> bySource = new EnumMap<>(SnapshotKind.class);
        ledgers.reader().books(run).forEach(line -> bySource.merge(line.kind(), line, BookLine::plus));
        double allowed = plan.job().thresholds().rejectedPercent();
        return bySource.values().stream()
                .filter(line -> line.rejected() * 100.0 > allowed * line.read())
                .toList();
    }
}
