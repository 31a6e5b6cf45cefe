package id.padan.ledger;

import id.padan.domain.Instansi;
import id.padan.snapshot.Reject;
import java.util.Collection;
import java.util.List;

/**
 * What a run puts down on its way. Nothing here opens a transaction: the caller's decides what stands and falls
 * together. Writing a slice twice fails, so a doubled slice cannot slip into the books.
 */
public interface RunWriter {
    /** Puts down the input files, in place of any put down before. */
    void inputs(long run, List<InputRecord> inputs);

    /** Removes what an earlier loading of the references put down, so that it can be done again. */
    void forgetLoading(long run);

    /** Adds rejects met while loading the references; those of one row come together and in one call. */
    void loadingRejects(long run, List<Reject> rejects);

    /** Moves the rejects met while loading from one instansi to another, once it is known which one that is. */
    void moveLoadingRejects(long run, Instansi from, Instansi to);

    /** Puts down, once, what became of the rows that no slice will judge. */
    void loadingOutcomes(long run, Collection<RowCount> outcomes);

    /** Rows counted at the door, all sources at once; each source and instansi once. */
    void intake(long run, Collection<Intake> intake);

    /** Adds one slice. */
    void slice(long run, Slice slice);

    /**
     * Settles who claims whom, once all of PMM is judged: a candidate whom several rows claim is proposed to none of them; rows
     * in which one number stands are one claim. May be done again.
     */
    void settleClaims(long run);

    /**
     * Adds the rows of e-Kinerja's log that could not be used, and the counts of all its rows, in place of any before.
     */
    void logRows(long run, List<Reject> rejects, Collection<RowCount> outcomes);

    /**
     * Holds the messages of e-Kinerja's own log against the findings, in place of any held before. Their
     * {@link LogMatch#agreement()} is set here: {@code UNKNOWN_MESSAGE} stays, all others follow from the findings; what
     * only Padan found is added for those codes.
     *
     * @param codes the disparities e-Kinerja has a message for
     */
    void logMatches(long run, List<LogMatch> messages, Collection<String> codes);
}
