package id.padan.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What may be forgotten: the evidence of old runs, row by row. Counts, books, findings' lives and the audit stay for ever,
 * and so does the evidence of the last published run. Every call is many small transactions.
 */
public interface Keeping {
    /** The runs of a job before a day whose evidence is still there, the oldest first. */
    List<OldRun> evidenceBefore(String job, LocalDate day);

    /** Published runs of a job of whose findings at least some are still there, or that found nothing. */
    Set<Long> withEvidence(String job);

    /** True while none of a run's findings has been removed. */
    boolean whole(long run);

    /** Removes a run's evidence; may be cut short and done again. */
    void removeEvidence(long run);

    /** Where published runs of a job before a day left their reports; not where a later run did, too. */
    List<OldRun> reportsBefore(String job, LocalDate day);

    /**
     * A run that may be forgotten.
     *
     * @param rows of evidence
     * @param folder of its reports
     */
    record OldRun(long run, LocalDate tanggal, long rows, String folder) {}
}
