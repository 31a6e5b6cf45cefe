package id.padan.road;

import java.util.List;

/** The history of counts, which is never deleted. Nothing here opens a transaction. */
public interface Standings {
    /** Puts down what a run left, in place of anything put down for it before. */
    void put(RunStandings run);

    /**
     * The road of every instansi up to a run: runs of its job and periode that are not later by number or by day, this one
     * included once it is put down.
     */
    Series series(Milestone upTo);

    /** The last stop of each road, by job, then periode. */
    List<Milestone> roads();
}
