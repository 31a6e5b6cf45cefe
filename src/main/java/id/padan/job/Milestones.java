package id.padan.job;

import id.padan.ledger.RunRecord;
import id.padan.road.Milestone;

/** A run as a stop on the road. */
final class Milestones {
    private Milestones() {}

    static Milestone of(RunRecord run) {
        return new Milestone(run.number(), run.job(), run.tanggal(), run.periode(), run.tenggat());
    }
}
