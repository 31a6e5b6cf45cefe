package id.padan.sight;

import id.padan.account.Viewer;
import id.padan.ledger.AuditFilter;
import id.padan.schedule.Schedule;
import java.util.List;
import java.util.Optional;

/** All that one viewer may see, behind one door for each page. Thread-safe. */
public final class Sight {
    private final Office office;
    private final Schedule schedule;
    private final Boundary boundary;

    Sight(Office office, Schedule schedule, Boundary boundary) {
        this.office = office;
        this.schedule = schedule;
        this.boundary = boundary;
    }

    public Viewer viewer() {
        return boundary.viewer();
    }

    /** How the viewer's instansi stand together; empty before the first published run. */
    public Optional<Home> home() {
        return new HomeSight(office, boundary).home();
    }

    /**
     * The server's runs.
     *
     * @throws OutOfSightException for whoever makes none
     */
    public RunningSight running() {
        boundary.requireRuns();
        return new RunningSight(office, schedule, boundary.viewer());
    }

    /** The viewer's instansi in the newest published run, by name; none before the first. */
    public List<InstansiName> instansiNames() {
        return new ManagingSight(office, boundary).instansi();
    }

    /**
     * A part of the audit, {@code page} from 1.
     *
     * @throws OutOfSightException where the viewer does not manage accounts
     */
    public AuditPage audit(AuditFilter filter, int page) {
        return new ManagingSight(office, boundary).audit(filter, page);
    }
}
