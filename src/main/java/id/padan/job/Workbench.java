package id.padan.job;

import id.padan.ledger.Audit;
import id.padan.ledger.AuditRecord;
import id.padan.ledger.Group;
import id.padan.ledger.PastRun;
import id.padan.ledger.RunLock;
import id.padan.ledger.RunReader;
import id.padan.ledger.RunRecord;
import id.padan.ledger.RunState;
import id.padan.ledger.jdbc.JdbcRunReader;
import id.padan.ledger.jdbc.RunLocks;
import id.padan.parallel.Lanes;
import id.padan.recap.AnsweringLine;
import id.padan.recap.Sources;
import id.padan.road.Milestone;
import id.padan.road.Roads;
import id.padan.road.Series;
import id.padan.settings.JobFile;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Padan with its database open: where runs are made and looked up. Open, use, close. Thread-safe; runs of one job exclude
 * each other. While it is open a request to end the process stops the running ones at their slice and waits for the close.
 */
public final class Workbench implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 5;

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
     * As {@link #open}, with as many connections as {@code padan.server.koneksi} says: for a server, whose pages are read
     * while a run is on its way.
     */
    public static Workbench serving(Map<String, String> settings) throws DatabaseUnavailableException {
        Map<String, String> served = new HashMap<>(settings);
        served.put("spring.datasource.hikari.maximum-pool-size", "${padan.server.koneksi}");
        int spared = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        served.put("padan.lajur", "${padan.server.lajur:" + spared + "}");
        return open(served);
    }

    /**
     * Makes a run, or carries on one that was cut short; does nothing when the same inputs were published before, unless
     * {@code again}.
     *
     * @param consent the gates that the officer opens
     */
    public RunResult run(RunPlan plan, boolean again, Consent consent, Progress progress)
            throws SQLException, JobExecutionException {
        return run(plan, again, consent, progress, new StopSignal());
    }

    /**
     * As {@link #run(RunPlan, boolean, Consent, Progress)}; ends as stopped soon after the signal was raised.
     *
     * @param stop this run's alone; also raised when the process is asked to end
     */
    public RunResult run(RunPlan plan, boolean again, Consent consent, Progress progress, StopSignal stop)
            throws SQLException, JobExecutionException {
        Ledgers own = ledgers().reading(context.getBean(JdbcRunReader.class).duringRun());
        Publishing publishing = new RecapPublishing(plan, own, progress, stop, context.getBean(Lanes.class));
        shutdown.begins(stop);
        try {
            return context.getBean(JobRunner.class).run(plan, again, consent, publishing, progress, stop);
        } finally {
            shutdown.ends(stop);
        }
    }

    /**
     * The job's last published run, if it stood on these files and settings; the day apart.
     *
     * @param onDay the same job file as of another day
     */
    public Optional<PastRun> unchanged(RunPlan plan, Function<LocalDate, JobFile> onDay) throws IOException {
        Optional<PastRun> last = ledgers().published().runs(plan.job().nama()).findFirst();
        if (last.isEmpty()) {
            return last;
        }
        PastRun run = last.get();
        RunPlan then = plan.on(onDay.apply(run.run().tanggal()));
        return ledgers()
                .runs()
                .latest(then.identity())
                .filter(same -> same.run().number() == run.run().number());
    }

    /** By which runs are dated. */
    public Clock clock() {
        return context.getBean(Clock.class);
    }

    /** What {@code padan bersihkan} may remove of a job, and does; empty while another process is at the job. */
    public Optional<Cleaning> cleaning(JobFile job) throws SQLException {
        Optional<RunLock> lock = RunLocks.take(context.getBean(DataSource.class), job.nama());
        return lock.map(held -> new Cleaning(job, ledgers(), held, context.getBean(Clock.class)));
    }

    /**
     * Copies the whole database into one file, also while a run is on its way.
     *
     * @param file must not exist yet
     * @throws NoBackupException when that is not Padan's to do
     */
    public void backup(Path file) throws IOException, NoBackupException {
        Backup.write(context.getBean(DataSource.class), file);
    }

    /** Whether the database answers within a few seconds. */
    public boolean answers() {
        try (Connection connection = database().getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException gone) {
            return false;
        }
    }

    /** What runs left, for summaries. */
    public RunReader reader() {
        return ledgers().reader();
    }

    /** What was done by whom, the newest first. */
    public List<AuditRecord> audit(int most) {
        return ledgers().audit().latest(most);
    }

    /** What reports are made of. */
    public Sources sources() {
        return ledgers().sources();
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

    /** All instansi's roads up to a published run, as seen from a day that is not before it. */
    public Roads roads(RunRecord run, LocalDate today) {
        return new Roads(ledgers().standings().series(Milestones.of(run)), today, run.tenggat());
    }

    /** A job's published runs, the newest first. */
    public List<PastRun> published(String job) {
        return ledgers().published().runs(job).toList();
    }

    /** For whoever asks for single findings. */
    public LookUps lookUps() {
        return context.getBean(LookUps.class);
    }

    /** Those of a job's published runs whose reports can still be drawn, as far as a glance tells. */
    public Set<Long> drawable(String job) {
        return ledgers().keeping().withEvidence(job);
    }

    /** Whether a run's reports can still be drawn: nothing that they are made of was removed. */
    public boolean drawable(long run) {
        return ledgers().keeping().whole(run);
    }

    /** Where workbooks that came back are received. */
    public Receiving receiving(ReceivingPlan plan) {
        return new Receiving(context.getBean(DataSource.class), ledgers(), plan);
    }

    /** Receives one workbook alone. */
    public Received receive(ReceivingPlan plan, Path file) throws IOException {
        try {
            return receiving(plan).receive(file);
        } catch (SQLException broken) {
            throw new IllegalStateException("the database could not be asked for the job's lock", broken);
        }
    }

    /** Of each job the newest published run, and how far each instansi has answered since. */
    public List<Answering> answering() {
        List<Answering> all = new ArrayList<>();
        Set<String> jobs = new HashSet<>();
        for (PastRun past : ledgers().runs().history(Integer.MAX_VALUE)) {
            RunRecord run = past.run();
            if (run.state() == RunState.PUBLISHED && jobs.add(run.job())) {
                List<Group> instansi = reader().groups(run.number(), false);
                all.add(new Answering(
                        run,
                        AnsweringLine.since(
                                run.number(), run.job(), instansi, ledgers().published())));
            }
        }
        return all;
    }

    /** The database, for those who keep tables of their own in it. */
    public DataSource database() {
        return context.getBean(DataSource.class);
    }

    /** The audit, for those who change something of their own. */
    public Audit auditBook() {
        return ledgers().audit();
    }

    /** A setting of the program, not of the job, such as a password; "" where nobody set it. */
    public String setting(String name) {
        return context.getEnvironment().getProperty(name, "");
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
