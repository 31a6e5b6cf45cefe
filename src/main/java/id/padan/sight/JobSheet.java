package id.padan.sight;

import id.padan.remedy.RemedyCatalog;
import id.padan.settings.JobFile;
import id.padan.settings.JobFiles;
import id.padan.yaml.InvalidYamlException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The job file as pages need it, read anew when it was changed or a day has passed. While it is faulty the last good one
 * stands: whoever starts a run is told. Thread-safe.
 */
final class JobSheet {
    private final Path file;
    private final Clock clock;
    private Known known;

    private record Known(long changed, LocalDate day, JobFile job, RemedyCatalog catalog) {}

    JobSheet(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
        this.known = read(changed(), LocalDate.now(clock));
    }

    JobFile job() {
        return known().job();
    }

    RemedyCatalog catalog() {
        return known().catalog();
    }

    private synchronized Known known() {
        long changed = changed();
        LocalDate day = LocalDate.now(clock);
        if (changed != known.changed() || !day.equals(known.day())) {
            try {
                known = read(changed, day);
            } catch (InvalidYamlException faulty) {
                known = new Known(changed, day, known.job(), known.catalog());
            }
        }
        return known;
    }

    private Known read(long changed, LocalDate day) {
        JobFile job = JobFiles.read(file, null, day);
        Path own = job.catalogue();
        return new Known(changed, day, job, own == null ? RemedyCatalog.builtIn() : RemedyCatalog.read(own));
    }

    /** 0 for a file that is gone: it is then read, and told, like a faulty one. */
    private long changed() {
        return file.toFile().lastModified();
    }
}
