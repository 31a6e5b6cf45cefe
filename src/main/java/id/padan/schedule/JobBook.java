package id.padan.schedule;

import id.padan.settings.JobFile;
import id.padan.settings.JobFiles;
import id.padan.yaml.InvalidYamlException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The server's job file, read afresh whenever it is needed: a server goes on for weeks. Thread-safe.
 *
 * @param nama the job's name when the server began, by which its database rows are known
 * @param zone where a run's day is told: a server's own clock may well be set to UTC, and at six in Jakarta it is still
 *     yesterday there
 */
record JobBook(Path file, String nama, ZoneId zone, Clock clock) {
    /**
     * Reads the file for the first time.
     *
     * @throws InvalidYamlException when it is faulty
     */
    static JobBook of(Path file, Clock clock) {
        JobFile job = JobFiles.read(file, null, LocalDate.now(clock));
        ZoneId zone = job.schedule().isEmpty()
                ? clock.getZone()
                : job.schedule().get(0).zone();
        return new JobBook(file, job.nama(), zone, clock);
    }

    /** The job as it is now. */
    JobFile today() {
        return on(LocalDate.ofInstant(clock.instant(), zone));
    }

    /**
     * The job as it is now, for a run of that day unless the file says another.
     *
     * @throws InvalidYamlException when the file is faulty, or now bears another name
     */
    JobFile on(LocalDate day) {
        return named(JobFiles.read(file, null, day));
    }

    /** The job as it is now, as if that day was asked for. */
    JobFile asked(LocalDate day) {
        return named(JobFiles.read(file, day, day));
    }

    private JobFile named(JobFile job) {
        if (!job.nama().equals(nama)) {
            throw new InvalidYamlException(List.of(file + ": nama job sekarang \"" + job.nama()
                    + "\", padahal server ini"
                    + " dinyalakan untuk \"" + nama + "\". Kembalikan namanya, atau matikan lalu nyalakan lagi server"
                    + " ini. Tidak ada yang dijalankan."));
        }
        return job;
    }
}
