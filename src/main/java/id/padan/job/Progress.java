package id.padan.job;

/** Whoever shows an officer how far a run has come. Called from one thread. */
public interface Progress {
    /**
     * A step begins.
     *
     * @param name as in the job's table of contents
     * @param total rows it will go through, -1 where nobody knows yet
     */
    void begin(String name, long total);

    /** So many more rows are done. */
    void advance(long rows);

    /** The step is over. */
    void end();
}
