package id.padan.life;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Findings across runs. A run's lives count once it is published; what a run that never was left behind is forgotten when
 * the next one follows on. Nothing here opens a transaction.
 */
public interface Lives extends LifeReader {
    /** The last published run of the job before this one. */
    OptionalLong accepted(String job, long before);

    /** Whose rows a run after this one must bear witness to. */
    Watch watch(long accepted);

    /** How a run left the findings that were open, or that it closed; by number. */
    List<Life> of(long run);

    /** Those that ended before, of these keys, as they ended. */
    Map<LifeKey, Life> ended(String job, Collection<LifeKey> keys);

    /** Removes what unpublished runs of a job left, from this one back to the accepted one. */
    void forget(String job, long from, long accepted);

    void witnesses(long run, Consumer<Witness> each);

    /**
     * Of these findings, those that a run could not have met: it could not judge their subject by that rule, under whatever
     * number it had then, or the office had excepted it, or its row in PMM was missing.
     */
    Set<LifeKey> unseen(long run, Collection<Seen> fresh);

    /** How many findings a run left in which state, and what moved. */
    List<LifeCount> counts(long run);

    /** Puts down what a run says of claims, in place of any before. */
    void claims(String job, long run, Collection<ClaimCount> counts);

    /** Adds steps of a run of this day; those without a number get the next ones, in order. */
    void add(String job, long run, LocalDate day, List<Entry> entries);
}
