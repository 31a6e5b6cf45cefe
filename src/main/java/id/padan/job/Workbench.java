package id.padan.job;

import id.padan.ledger.PastRun;
import id.padan.ledger.RunReader;
import id.padan.parallel.Lanes;
import id.padan.road.Milestone;
import id.padan.road.Series;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Padan with its database open: where runs are made and looked up. Open, use from one thread, close. While it is open a
 * request to end the process waits for the running slice.
 */
public final class Workbench implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final StopOnShutdown shutdown;

    private Workbench(ConfigurableApplicationContext context) {
        this.context = context;
        this.shutdown = context.getBean(StopOnShutdown.class);
        shutdown.workBegins();
    }

    /**
     * Opens the database, bringing its tables up to date.
     *
     * @param settings Spring properties that win over the environment, for tests and for the command line
     * @throws DatabaseUnavailableException when it is in use elsewhere or cannot be reached
     */
    public static Workbench open(Map<String, String> settings) throws DatabaseUnavailableException {
        try {
            return new Workbench(JobContext.open(settings));
        } catch (RuntimeException failure) {
            throw DatabaseUnavailableException.explain(failure);
        }
    }

    /**
     * Makes a run, or carries on one that was cut short; does nothing when the same inputs were published before, unless
     * {@code again}.
     */
    public RunResult run(RunPlan plan, boolean again, Progress progress) throws SQLException, JobExecutionException {
        Publishing publishing = new RecapPublishing(
                plan, ledgers(), progress, context.getBean(StopSignal.class), context.getBean(Lanes.class));
        return context.getBean(JobRunner.class).run(plan, again, publishing, progress);
    }

    /** What runs left, for summaries. */
    public RunReader reader() {
        return ledgers().reader();
    }

    /** Past runs, the newest first. */
    public List<PastRun> history(int most) {
        return ledgers().runs().history(most);
    }

    /** The last stop of each job's road to its tenggat, by job. */
    public List<Milestone> roads() {
        return ledgers().standings().roads();
    }

    /** All stops of a road up to that one. */
    public Series series(Milestone upTo) {
        return ledgers().standings().series(upTo);
    }

    private Ledgers ledgers() {
        return context.getBean(Ledgers.class);
    }

    @Override
    public void close() {
        shutdown.workEnds();
        context.close();
    }
}
