package id.padan.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The lives of runs. Every method is a transaction of its own unless one is open already. */
public interface Runs {
    /** The last run over the same job, day and inputs, whatever became of it. */
    Optional<PastRun> latest(RunIdentity identity);

    /**
     * Opens a run and gives it the next number.
     *
     * @param codes the disparities in the catalogue's order
     */
    PastRun open(NewRun run, List<String> codes);

    /** Puts down how far it has come; {@code remark} is Indonesian and says why, "" where the state says enough. */
    void state(long run, RunState state, String remark);

    /** Puts down that its recaps stand in this folder for everybody. */
    void published(long run, Path folder);

    /** The input files of all published runs of a job; in which run they were read is not told. */
    List<InputRecord> publishedInputs(String job);

    /** The newest first, at most so many. */
    List<PastRun> history(int most);
}
