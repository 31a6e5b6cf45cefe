package id.padan.alert;

import id.padan.settings.JobFile;
import id.padan.settings.JobFiles;
import id.padan.yaml.InvalidYamlException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The job file as letters need it, read afresh each time. While it is faulty the last sound one stands: that it is faulty is
 * just what somebody has to be told. Thread-safe.
 */
final class JobPost {
    private final Path file;
    private final Clock clock;
    private volatile JobFile known;

    /** @throws InvalidYamlException when the file is faulty already */
    JobPost(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
        this.known = JobFiles.read(file, null, LocalDate.now(clock));
    }

    JobFile job() {
        try {
            known = JobFiles.read(file, null, LocalDate.now(clock));
        } catch (InvalidYamlException faulty) {
            return known;
        }
        return known;
    }

    /** In which officers are told times: the schedule's. */
    ZoneId zone() {
        return known.schedule().stream().map(rule -> rule.zone()).findFirst().orElse(clock.getZone());
    }
}
