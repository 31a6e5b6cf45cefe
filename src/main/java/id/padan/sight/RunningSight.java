package id.padan.sight;

import id.padan.account.Viewer;
import id.padan.job.Consent;
import id.padan.schedule.Asked;
import id.padan.schedule.Ending;
import id.padan.schedule.InboxView;
import id.padan.schedule.LiveRun;
import id.padan.schedule.LogLine;
import id.padan.schedule.RunQueue;
import id.padan.schedule.RunRequest;
import id.padan.schedule.Schedule;
import id.padan.schedule.Slot;
import id.padan.schedule.Trigger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The server's runs for somebody who may make them. Thread-safe. */
public final class RunningSight {
    private final Office office;
    private final Schedule schedule;
    private final Viewer viewer;

    RunningSight(Office office, Schedule schedule, Viewer viewer) {
        this.office = office;
        this.schedule = schedule;
        this.viewer = viewer;
    }

    /** The run that waits or is on its way. */
    public Optional<LiveRun> live() {
        return queue().live();
    }

    /** What came of the last requests, the newest first. */
    public List<Ending> endings(int most) {
        return queue().endings(most);
    }

    /** Empty while the request is on its way, or unknown. */
    public Optional<Ending> ending(long request) {
        return queue().ending(request);
    }

    /** Grows while the request is on its way. */
    public List<LogLine> log(long request) {
        return queue().log(request);
    }

    /** Slots that became due, the newest first. */
    public List<Slot> slots(int most) {
        return schedule.slots(most);
    }

    /** When the schedule next wants a run. */
    public Optional<Instant> next() {
        return schedule.next();
    }

    /** True where the job file says when runs are wanted. */
    public boolean scheduled() {
        return !office.job().schedule().isEmpty();
    }

    /** The inbox at its last look; empty where the job has none. */
    public Optional<InboxView> inbox() {
        return schedule.inbox();
    }

    /** What the next run would read, a line for each source of the job. */
    public List<SourceLine> sources() {
        return new SourceSight(office).lines();
    }

    /**
     * Asks for a run in the viewer's name.
     *
     * @param again true to repeat what was published over the same inputs
     * @param gates labels of those to be opened; may be empty
     * @param reason why they may; not blank where there are any
     */
    public Asked ask(boolean again, Set<String> gates, String reason) {
        Consent consent = gates.isEmpty() ? Consent.NONE : new Consent(gates, reason, viewer.login());
        return queue().ask(new RunRequest(viewer.login(), Trigger.MANUAL, again, consent));
    }

    /** Wants the run on its way to stop; false when there is none. */
    public boolean stop() {
        return queue().stop(viewer.login());
    }

    /** What is amiss with the server's runs. */
    public RunAlarm alarm() {
        return RunAlarm.of(schedule, office.clock().instant());
    }

    private RunQueue queue() {
        return schedule.queue();
    }
}
