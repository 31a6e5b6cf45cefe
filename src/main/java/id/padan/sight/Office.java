package id.padan.sight;

import id.padan.job.Workbench;
import id.padan.ledger.Group;
import id.padan.ledger.PastRun;
import id.padan.ledger.RunRecord;
import id.padan.parallel.Kept;
import id.padan.recap.RecapBooks;
import id.padan.remedy.RemedyCatalog;
import id.padan.road.Roads;
import id.padan.settings.JobFile;
import id.padan.settings.SlotRule;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** The served job: its file, its day, and its published runs. Limits nothing; that is {@link Boundary}'s. Thread-safe. */
final class Office implements AutoCloseable {
    private static final int GROUPINGS_KEPT = 128;
    private static final int RUNS_KEPT = 4;

    private final Workbench bench;
    private final JobSheet sheet;
    private final Clock clock;
    private final Figures figures = new Figures(this);
    private final FileLooks looks = new FileLooks();
    private final Semaphore reception = new Semaphore(1);
    private final Kept<Grouping, List<Group>> groups = new Kept<>(GROUPINGS_KEPT);
    private final Kept<RunRecord, Roads> roads = new Kept<>(RUNS_KEPT);
    private final Kept<Edition, RecapBooks> books = new Kept<>(RUNS_KEPT);
    private final PrintRoom printRoom = new PrintRoom(this);
    private final Details details = new Details(this);
    private final UploadCheck uploadCheck = new UploadCheck();
    private final FirstReading firstReading = new FirstReading(this);
    private final Newest newest;

    /** {@code patience} as {@link Newest} has it. */
    Office(Workbench bench, Path jobFile, Clock clock, Duration patience) {
        this.bench = bench;
        this.sheet = new JobSheet(jobFile, clock);
        this.clock = clock;
        this.newest = new Newest(this::lastPublished, firstReading::read, firstReading.thread(), patience);
    }

    Workbench bench() {
        return bench;
    }

    JobFile job() {
        return sheet.job();
    }

    RemedyCatalog catalog() {
        return sheet.catalog();
    }

    Clock clock() {
        return clock;
    }

    Figures figures() {
        return figures;
    }

    UploadCheck uploadCheck() {
        return uploadCheck;
    }

    FileLooks looks() {
        return looks;
    }

    PrintRoom printRoom() {
        return printRoom;
    }

    Details details() {
        return details;
    }

    /** For one workbook that came back after the other: its copy with remarks takes the memory of many. */
    Semaphore reception() {
        return reception;
    }

    /** The day that pages stand for: the job file's own, else the clock's. */
    LocalDate today() {
        return job().rules().tanggal();
    }

    /** Where hours are told: the schedule's zone, else the clock's. */
    ZoneId zone() {
        return job().schedule().stream().findFirst().map(SlotRule::zone).orElse(clock.getZone());
    }

    /** All runs of the job, published or not; the newest first. */
    List<PastRun> history() {
        String name = job().nama();
        return bench.history(Integer.MAX_VALUE).stream()
                .filter(past -> past.run().job().equals(name))
                .toList();
    }

    /** The newest first. */
    List<RunRecord> published() {
        return bench.published(job().nama()).stream().map(PastRun::run).toList();
    }

    /** Whether or not it is read yet. */
    Optional<RunRecord> lastPublished() {
        return published().stream().findFirst();
    }

    /** The one that pages tell of. */
    Optional<RunRecord> latest() {
        return newest.run();
    }

    /** A newer one that is still being read. */
    Optional<RunRecord> coming() {
        return newest.coming();
    }

    /** Who gets a report of a published run; a query of its own for every run would make a page of many runs slow. */
    List<Group> groups(long run, boolean byUnorInduk) {
        return groups.of(new Grouping(run, byUnorInduk), of -> bench.reader().groups(of.run(), of.byUnorInduk()));
    }

    private record Grouping(long run, boolean byUnorInduk) {}

    /** The roads up to a run, seen from today. */
    Roads roads(RunRecord run) {
        Roads then = roadsThen(run);
        return new Roads(then.series(), today().isBefore(run.tanggal()) ? run.tanggal() : today(), then.tenggat());
    }

    /** The same, seen from the run's day, as its reports show them. */
    private Roads roadsThen(RunRecord run) {
        return roads.of(run, one -> bench.roads(one, one.tanggal()));
    }

    /** A published run's reports; what they have in common is read once for a nation's five hundred. */
    RecapBooks books(RunRecord run) {
        return books.of(
                new Edition(run, catalog()),
                edition -> new RecapBooks(bench.sources(), edition.catalog(), roadsThen(run), run.number()));
    }

    private record Edition(RunRecord run, RemedyCatalog catalog) {}

    @Override
    public void close() {
        firstReading.close();
    }
}
