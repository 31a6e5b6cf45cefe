package id.padan.ledger;

/** Tells when runs were made, and how long their steps took. Thread-safe. */
public interface RunClock {
    /** Throws {@link IllegalArgumentException} for a run that does not exist. */
    RunTimes times(long run);
}
