package id.padan.sight;

import id.padan.account.Viewer;
import id.padan.job.Workbench;
import java.nio.file.Path;
import java.time.Clock;

/** Makes for every viewer what it may see of the served job. Thread-safe. */
public final class Sights {
    private final Office office;

    /**
     * Of one job.
     *
     * @param jobFile read already once without fault
     */
    public Sights(Workbench bench, Path jobFile, Clock clock) {
        this.office = new Office(bench, jobFile, clock);
    }

    /** The served job. */
    public String jobName() {
        return office.job().nama();
    }

    public Sight of(Viewer viewer) {
        return new Sight(office, new Boundary(viewer));
    }
}
