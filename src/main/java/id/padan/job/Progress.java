package id.padan.job;

/** Whoever shows an officer how far a run has come. Called from one thread. */
public interface Progress {
    /**
     * A step begins.
     *
     * @param name as in the job's table of contents
     * @param unit what it goes through, in Indonesian: rows, or files
     * @param total how many of them, -1 where nobody knows yet
     */
    void begin(String name, String unit, long total);

    /** So many more of them are done. */
    void advance(long more);

    /** The step is over. */
    void end();
}
