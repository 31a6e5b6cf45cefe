package id.padan.sight;

import id.padan.job.Workbench;
import id.padan.ledger.Group;
import id.padan.ledger.PastRun;
import id.padan.ledger.RunRecord;
import id.padan.remedy.RemedyCatalog;
import id.padan.road.Roads;
import id.padan.settings.JobFile;
import id.padan.settings.SlotRule;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** The served job: its file, its day, and its published runs. Limits nothing; that is {@link Boundary}'s. Thread-safe. */
final class Office {
    private static final int GROUPINGS_KEPT = 128;

    private final Workbench bench;
    private final JobSheet sheet;
    private final Clock clock;
    private final Figures figures = new Figures(this);
    private final FileLooks looks = new FileLooks();
    private final Semaphore reception = new Semaphore(1);
    private final Kept<Grouping, List<Group>> groups = new Kept<>(GROUPINGS_KEPT);
    private final Details details = new Details(this);
    private final UploadCheck uploadCheck = new UploadCheck();

    Office(Workbench bench, Path jobFile, Clock clock) {
        this.bench = bench;
        this.sheet = new JobSheet(jobFile, clock);
        this.clock = clock;
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

    Optional<RunRecord> latest() {
        return published().stream().findFirst();
    }

    /** Who gets a report of a published run; a query of its own for every run would make a page of many runs slow. */
    List<Group> groups(long run, boolean byUnorInduk) {
        return groups.of(new Grouping(run, byUnorInduk), of -> bench.reader().groups(of.run(), of.byUnorInduk()));
    }

    private record Grouping(long run, boolean byUnorInduk) {}

    /** The roads up to a run, seen from today. */
    Roads roads(RunRecord run) {
        return bench.roads(run, today().isBefore(run.tanggal()) ? run.tanggal() : today());
    }
}
