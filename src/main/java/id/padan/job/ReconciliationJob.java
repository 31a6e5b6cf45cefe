package id.padan.job;

import id.padan.ledger.Slice;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/** The main job as a table of contents. */
final class ReconciliationJob {
    /** The job's name in Spring Batch's own tables. */
    static final String NAME = "rekonsiliasi";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final RunSteps steps;
    private final RunChunks chunks;
    private final StopSignal stop;

    ReconciliationJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            RunSteps steps,
            RunChunks chunks,
            StopSignal stop) {
        this.repository = repository;
        this.transactions = transactions;
        this.steps = steps;
        this.chunks = chunks;
        this.stop = stop;
    }

    Job job() {
        return new JobBuilder(NAME, repository)
                .start(everyTime(StepNames.PERIKSA_MASUKAN, steps::periksaMasukan))
                .next(everyTime(StepNames.MUAT_ACUAN, steps::muatAcuan))
                .next(slices(StepNames.REKONSILIASI_PMM, chunks.pmmReader()))
                .next(everyTime(StepNames.PERIKSA_KLAIM, steps::periksaKlaim))
                .next(slices(StepNames.SISIR_SIASN, chunks.siasnReader()))
                .next(once(StepNames.COCOKKAN_LOG, steps::cocokkanLog))
                .next(once(StepNames.TUTUP_NERACA, steps::tutupNeraca))
                .next(once(StepNames.SAMBUNG_RIWAYAT, steps::sambungRiwayat))
                .next(once(StepNames.REKAP, steps::rekap))
                .build();
    }

    private interface Work {
        void run() throws Exception;
    }

    /** A restart does it again: gates may not be slipped past, and references live in memory. */
    private Step everyTime(String name, Work work) {
        return new StepBuilder(name, repository)
                .allowStartIfComplete(true)
                .tasklet((contribution, context) -> done(work), transactions)
                .listener(chunks.shownAs(name))
                .build();
    }

    private Step once(String name, Work work) {
        return new StepBuilder(name, repository)
                .tasklet((contribution, context) -> done(work), transactions)
                .listener(chunks.shownAs(name))
                .build();
    }

    private RepeatStatus done(Work work) throws Exception {
        stop.check();
        work.run();
        return RepeatStatus.FINISHED;
    }

    /**
     * One slice, one transaction. Without the transaction manager a failing writer would leave half a slice behind; that
     * is guarded by a test.
     */
    private Step slices(String name, SliceReader reader) {
        ItemWriter<Slice> writer = chunks::write;
        return new StepBuilder(name, repository)
                .<Slice, Slice>chunk(1).transactionManager(transactions).reader(reader).writer(writer).stream(reader)
                        .interruptionPolicy(stop)
                        .listener(chunks.shownAs(name))
                        .build();
    }
}
