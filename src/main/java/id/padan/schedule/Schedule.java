package id.padan.schedule;

import id.padan.job.Workbench;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The server's runs: while it is open, slots become due, the inbox is looked at, and what is asked for is run here unless
 * another server over the same database takes it. Thread-safe.
 */
public interface Schedule extends AutoCloseable {
    /**
     * Begins.
     *
     * @param bench stays open until after this is closed; {@link Workbench#serving} has connections enough
     * @param job the job file; read again for every run
     * @param news is told what happens on this server
     * @throws id.padan.yaml.InvalidYamlException when the job file is faulty
     */
    static Schedule start(Workbench bench, Path job, Pace pace, RunNews news) {
        DbSchedule schedule = new DbSchedule(bench, job, pace, news);
        schedule.start();
        return schedule;
    }

    /** Where runs are asked for and watched. */
    RunQueue queue();

    /** Slots that became due, the newest first. */
    List<Slot> slots(int most);

    /** When the schedule next wants a run; empty when it never does, or the job file is faulty. */
    Optional<Instant> next();

    /** The inbox at the last look; empty where the job has none. */
    Optional<InboxView> inbox();

    /** Lets the running slice end, and waits for that; what was cut short is carried on at the next start. */
    @Override
    void close();
}
