package id.padan.ledger;

import java.util.Set;

/** Looks through the findings that a published run left: those that were open, and those that it closed. Thread-safe. */
public interface FindingSearch {
    /**
     * By name, then school, then number.
     *
     * @param from how many are passed over
     * @param most of those behind them
     */
    FoundFindings find(long run, FindingQuery query, long from, int most);

    /** Keys of the instansi in which a run left findings. */
    Set<String> instansi(long run);
}
