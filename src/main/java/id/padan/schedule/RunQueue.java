package id.padan.schedule;

import java.util.List;
import java.util.Optional;

/**
 * Runs of the server's job: one at a time, kept in the database, so that every server over it answers alike. Thread-safe.
 * Throws Spring's {@code DataAccessException} when the database is gone.
 */
public interface RunQueue {
    /** Asks for a run; refused while one is waiting or on its way. */
    Asked ask(RunRequest request);

    /** The run that waits or is on its way. */
    Optional<LiveRun> live();

    /**
     * Wants the run on its way to stop at the next safe place, on whichever server it is. One that has not begun is ended
     * at once.
     *
     * @param who the officer's account
     * @return false when there is none
     */
    boolean stop(String who);

    /** What came of the last requests, the newest first. */
    List<Ending> endings(int most);

    /** What came of one request; empty while it is on its way, or unknown. */
    Optional<Ending> ending(long request);

    /** The log of a request, in order; grows while it is on its way. */
    List<LogLine> log(long request);

    /** The log of all requests that worked at a run, in order; empty for runs made by the command line. */
    List<LogLine> logOfRun(long run);
}
