package id.padan.schedule;

import id.padan.settings.JobFile;
import id.padan.settings.JobFiles;
import id.padan.yaml.InvalidYamlException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The server's job file, read afresh whenever it is needed: a server goes on for weeks. Thread-safe.
 *
 * @param nama the job's name when the server began, by which its database rows are known
 */
record JobBook(Path file, String nama, Clock clock) {
    /** @throws InvalidYamlException when the file is faulty */
    static JobBook of(Path file, Clock clock) {
        String nama = JobFiles.read(file, null, LocalDate.now(clock)).nama();
        return new JobBook(file, nama, clock);
    }

    /** The job as it is now. */
    JobFile today() {
        return on(LocalDate.now(clock));
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
