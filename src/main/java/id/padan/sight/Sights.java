package id.padan.sight;

import id.padan.account.Viewer;
import id.padan.job.Workbench;
import id.padan.schedule.Schedule;
import id.padan.upload.Uploads;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** Makes for every viewer what it may see of the served job. Open, use, close before the workbench. Thread-safe. */
public final class Sights implements AutoCloseable {
    private final Office office;
    private final GaugeReading gauges;
    private final Schedule schedule;
    private final Uploads uploads;

    /**
     * Of one job.
     *
     * @param jobFile read already once without fault
     * @param schedule of the same job
     * @param patience how long pages wait for a new run to be read, before they tell of the run before meanwhile
     */
    public Sights(Workbench bench, Schedule schedule, Uploads uploads, Path jobFile, Clock clock, Duration patience) {
        this.office = new Office(bench, jobFile, clock, patience);
        this.gauges = new GaugeReading(office);
        this.schedule = schedule;
        this.uploads = uploads;
    }

    /** The served job. */
    public String jobName() {
        return office.job().nama();
    }

    /** Where hours are told. */
    public ZoneId zone() {
        return office.zone();
    }

    /** Figures of all instansi and of no person, for programs that watch over the server. */
    public Gauges gauges() {
        return gauges.read();
    }

    public Sight of(Viewer viewer) {
        return new Sight(office, schedule, uploads, new Boundary(viewer));
    }

    /** Begins to read the newest published run, so that the first who comes finds it read. */
    public void getReady() {
        office.latest();
    }

    @Override
    public void close() {
        office.close();
    }
}
