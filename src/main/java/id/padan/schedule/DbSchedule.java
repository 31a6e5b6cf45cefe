package id.padan.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.padan.job.Workbench;
import id.padan.schedule.jdbc.RequestTable;
import id.padan.schedule.jdbc.SlotTable;
import id.padan.schedule.jdbc.Tables;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link Schedule} on db-scheduler. Its tasks bear the job's name: servers of several jobs may share a database. */
final class DbSchedule implements Schedule {
    /** A run, the two looks, and one to spare. */
    private static final int THREADS = 4;

    private static final int MISSED_HEARTBEATS = 4;

    /** A task that fails so often in a row is no run any more. */
    private static final int MOST_FAILURES = 3;

    /** As long as a slice or a workbook may take. */
    private static final Duration LONGEST_END = Duration.ofMinutes(10);

    /** The tasks of other jobs are not unresolved, but other servers'. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    private final Pace pace;
    private final Clock clock;
    private final SlotTable slots;
    private final RequestTable requests;
    private final RunTask runs;
    private final SlotLook slotLook;
    private final InboxLook inboxLook;
    private final RunQueue queue;
    private final CustomTask<Void> runTask;
    private final Scheduler scheduler;

    DbSchedule(Workbench bench, Path file, Pace pace, RunNews listener) {
        this.pace = pace;
        this.clock = bench.clock();
        JobBook job = JobBook.of(file, clock);
        Tables tables = Tables.of(bench.database(), job.nama(), job.zone());
        String server = ServerName.own();
        RunNews news = new QuietNews(listener);
        this.slots = tables.slots();
        this.requests = tables.requests();
        this.runs = new RunTask(bench, job, tables, news, pace, server);
        this.slotLook = new SlotLook(job, tables, this::schedule, news, pace, server);
        this.inboxLook = new InboxLook(job, tables, this::schedule);
        this.queue = new Requests(job.nama(), requests, tables.log(), news, this::schedule, clock);
        this.runTask = Tasks.custom("jalankan: " + job.nama(), Void.class)
                .onDeadExecutionRevive()
                .onFailure(this::runFailed)
                .execute((instance, context) -> worked(runs.work(Long.parseLong(instance.getId()))));
        this.scheduler = Scheduler.create(bench.database(), runTask)
                .startTasks(looking("jadwal: ", job, this::lookAtSlots), looking("kotak masuk: ", job, () -> {
                    inboxLook.look();
                    return later();
                }))
                .schedulerName(new SchedulerName.Fixed(server))
                .threads(THREADS)
                .pollingInterval(pace.poll())
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_END)
                .deleteUnresolvedAfter(NEVER)
                .enableImmediateExecution()
                .build();
    }

    void start() {
        scheduler.start();
    }

    private interface Look {
        /** Looks, and says when to look again. */
        Instant look();
    }

    private CustomTask<Void> looking(String name, JobBook job, Look look) {
        return Tasks.custom(name + job.nama(), Void.class)
                .scheduleOnStartup("satu", null, now -> now)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) -> operations.reschedule(complete, later()))
                .execute((instance, context) -> {
                    Instant again = look.look();
                    return (complete, operations) -> operations.reschedule(complete, again);
                });
    }

    private Instant lookAtSlots() {
        adopt();
        slotLook.look();
        Instant later = later();
        return slotLook.next().filter(next -> next.isBefore(later)).orElse(later);
    }

    private Instant later() {
        return clock.instant().plus(pace.look());
    }

    /** A request whose server died before it could pass it on would wait for ever. */
    private void adopt() {
        requests.live().ifPresent(live -> schedule(live.request()));
    }

    private void schedule(long request) {
        scheduler.scheduleIfNotExists(runTask.instance(Long.toString(request)), clock.instant());
    }

    private CompletionHandler<Void> worked(boolean done) {
        return done
                ? (complete, operations) -> operations.remove()
                : (complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(pace.poll()));
    }

    /** The database was away, or worse: once or twice it is tried again, then it has failed. */
    private void runFailed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        if (complete.getExecution().consecutiveFailures + 1 < MOST_FAILURES) {
            operations.reschedule(complete, later());
            return;
        }
        long request = Long.parseLong(complete.getExecution().taskInstance.getId());
        Throwable cause = complete.getCause().orElseGet(() -> new IllegalStateException("unknown"));
        runs.end(request, Outcomes.failed(cause));
        operations.remove();
    }

    @Override
    public RunQueue queue() {
        return queue;
    }

    @Override
    public List<Slot> slots(int most) {
        return slots.newest(most);
    }

    @Override
    public Optional<Instant> next() {
        return slotLook.next();
    }

    @Override
    public Optional<InboxView> inbox() {
        return inboxLook.view();
    }

    @Override
    public void close() {
        runs.close();
        scheduler.stop();
    }
}
