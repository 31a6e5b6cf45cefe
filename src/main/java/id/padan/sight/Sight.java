package id.padan.sight;

import id.padan.account.Viewer;
import id.padan.answer.Stage;
import id.padan.ledger.AuditFilter;
import id.padan.schedule.Schedule;
import id.padan.upload.Uploads;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All that one viewer may see, behind one door for each page. Thread-safe. */
public final class Sight {
    private final Office office;
    private final Schedule schedule;
    private final Uploads uploads;
    private final Boundary boundary;

    Sight(Office office, Schedule schedule, Uploads uploads, Boundary boundary) {
        this.office = office;
        this.schedule = schedule;
        this.uploads = uploads;
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

    /** A page of the newest run's findings, from 1; for those alone who may see persons. */
    public FindingList findings(FindingForm form, int page) {
        return new FindingSight(office, boundary).list(form, page);
    }

    /** One finding by its number, with numbers of persons masked; for those alone who may see its person. */
    public FindingDetail finding(long life) {
        return new FindingFile(office, boundary).masked(life);
    }

    /** The same with the numbers, which leaves a trace of its own. */
    public FindingDetail findingWithNumbers(long life) {
        return new FindingFile(office, boundary).revealed(life);
    }

    /** A page of the job's runs, from 1. */
    public RunList runs(int page) {
        return new RunSight(office, boundary).list(page);
    }

    public RunDetail run(long number) {
        return new RunSight(office, boundary).one(number);
    }

    /** Writes a run's rejected rows as a list for a spreadsheet and closes the file; for those alone who run. */
    public void rejects(long run, OutputStream file) throws IOException {
        new RunSight(office, boundary).rejects(run, file);
    }

    /** Two published runs in either order; the two newest where both are 0. */
    public Comparison compare(long one, long other) {
        return new ComparisonSight(office, boundary).compare(one, other);
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

    /** The published runs, the newest first, in the figures of the viewer's instansi. */
    public List<RunStop> stops() {
        return new HomeSight(office, boundary).stops();
    }

    /** The viewer's instansi, those with most people held up first; empty before the first published run. */
    public List<InstansiLine> instansi() {
        return new InstansiSight(office, boundary).list();
    }

    /** One of them. */
    public InstansiReport instansi(String key) {
        return new InstansiSight(office, boundary).one(key);
    }

    /** The first tasks of one of them; names persons only to those who may see them, and puts that down. */
    public InstansiTasks tasks(String key, int most) {
        return new InstansiSight(office, boundary).tasks(key, most);
    }

    /**
     * Draws what one of them is given of a published run, and puts that down.
     *
     * @param part the unor induk whose part it is, "" for all
     * @throws NotOfferedException where there is none, or none any longer
     */
    public Handout handout(String key, long run, Paper paper, String part) {
        return new HandoutSight(office, boundary).draw(key, run, paper, part);
    }

    /** What one of them is called. */
    public String nameOf(String key) {
        return new InstansiSight(office, boundary).nameOf(key);
    }

    /** Refuses whoever may not answer for an instansi. */
    public void requireAnswering(String key) {
        new ReceptionSight(office, boundary).require(key);
    }

    /** Reads a workbook that came back, and puts its answers down if that is the stage. The copy with remarks goes into the folder. */
    public Returned receive(Path file, Path copies, Stage stage) throws IOException {
        return new ReceptionSight(office, boundary).receive(file, copies, stage);
    }

    /** What the newest run left for the whole office on this machine, for those who see all of it; else nothing. */
    public List<OfficeFile> officeFiles() {
        return new OfficeFileSight(office, boundary).list();
    }

    /** One of them, and puts down that it was fetched. */
    public Handout officeFile(OfficeFile file) {
        return new OfficeFileSight(office, boundary).fetch(file);
    }

    /**
     * Snapshots that were handed in.
     *
     * @throws OutOfSightException for whoever makes no runs
     */
    public UploadSight uploads() {
        boundary.requireRuns();
        return new UploadSight(office, uploads, boundary.viewer());
    }
}
