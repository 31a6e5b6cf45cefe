package id.padan.job;

import id.padan.ledger.RunWriter;
import id.padan.ledger.Slice;
import id.padan.parallel.Lanes;
import id.padan.snapshot.SnapshotKind;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;

/** What the chunk steps of one run judge and write. */
final class RunChunks {
    /** Of SIASN's rows few are judged and fewer stored, so many more fit into one transaction. */
    private static final int SWEEP = 20;

    private final RunPlan plan;
    private final long run;
    private final RunWriter ledger;
    private final Progress progress;
    private final RunDesk desk;
    private final Lanes lanes;
    private final int sliceSize;

    RunChunks(RunPlan plan, long run, RunWriter ledger, Progress progress, RunDesk desk, Lanes lanes, int sliceSize) {
        this.plan = plan;
        this.run = run;
        this.ledger = ledger;
        this.progress = progress;
        this.desk = desk;
        this.lanes = lanes;
        this.sliceSize = sliceSize;
    }

    SliceReader pmmReader() {
        return new SliceReader(
                done -> new PmmCut(
                        new SourceRows(plan.inputs().of(SnapshotKind.PMM), plan.job(), lanes),
                        desk.loaded().judge(),
                        desk.loaded().watch(),
                        sliceSize,
                        done),
                lanes,
                progress);
    }

    SliceReader siasnReader() {
        return new SliceReader(done -> new SiasnCut(desk.loaded(), sliceSize * SWEEP, done), lanes, progress);
    }

    void write(Chunk<? extends Slice> slices) {
        for (Slice slice : slices) {
            ledger.slice(run, slice);
            progress.advance(slice.size());
        }
    }

    /** Tells the officer that a step begins and ends. */
    StepExecutionListener shownAs(String name) {
        return new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution step) {
                progress.begin(name, unitOf(name), totalOf(name));
            }

            @Override
            public ExitStatus afterStep(StepExecution step) {
                progress.end();
                return step.getExitStatus();
            }
        };
    }

    private static String unitOf(String step) {
        return step.equals(StepNames.REKAP) ? "berkas" : "baris";
    }

    private long totalOf(String step) {
        return switch (step) {
            case StepNames.REKONSILIASI_PMM -> desk.loaded().pmmRows();
            case StepNames.SISIR_SIASN ->
                desk.loaded().references().pegawai().size()
                        + (long) desk.loaded().references().unor().size();
            default -> -1;
        };
    }
}
