package id.padan.sight;

import id.padan.account.Viewer;
import java.util.Optional;

/** All that one viewer may see, behind one door for each page. Thread-safe. */
public final class Sight {
    private final Office office;
    private final Boundary boundary;

    Sight(Office office, Boundary boundary) {
        this.office = office;
        this.boundary = boundary;
    }

    public Viewer viewer() {
        return boundary.viewer();
    }

    /** How the viewer's instansi stand together; empty before the first published run. */
    public Optional<Home> home() {
        return new HomeSight(office, boundary).home();
    }

    /** A page of the newest run's findings, from 1; for those alone who may see persons. */
    public FindingList findings(FindingForm form, int page) {
        return new FindingSight(office, boundary).list(form, page);
    }
}
