package id.padan.job;

import id.padan.ledger.RunIdentity;
import id.padan.parallel.Lanes;
import id.padan.remedy.RemedyCatalog;
import id.padan.rule.RuleCatalog;
import id.padan.settings.JobFile;
import id.padan.snapshot.UnusableFileException;
import java.io.IOException;
import java.nio.file.Path;

/** What one run is to do: a job file, checked, and the files it found. Made without any database. */
public record RunPlan(JobFile job, Inputs inputs, RemedyCatalog catalog, RunIdentity identity) {
    /**
     * Looks at all the job's files and at the catalogue.
     *
     * @throws UnusableFileException when a file is missing or cannot be used
     * @throws id.padan.yaml.InvalidYamlException when the catalogue is faulty, or a rule lacks its entry in it
     */
    public static RunPlan of(JobFile job) throws IOException {
        Path own = job.catalogue();
        RemedyCatalog catalog = own == null ? RemedyCatalog.builtIn() : RemedyCatalog.read(own);
        catalog.requireExactly(RuleCatalog.codes());
        Inputs inputs = inputs(job);
        String fingerprint = Fingerprint.of(job, inputs, Version.current());
        return new RunPlan(
                job, inputs, catalog, new RunIdentity(job.nama(), job.rules().tanggal(), fingerprint));
    }

    /** The same files under the settings of another day, for comparing with a run of that day. */
    RunPlan on(JobFile thatDay) throws IOException {
        String fingerprint = Fingerprint.of(thatDay, inputs, Version.current());
        return new RunPlan(
                thatDay,
                inputs,
                catalog,
                new RunIdentity(thatDay.nama(), thatDay.rules().tanggal(), fingerprint));
    }

    private static Inputs inputs(JobFile job) throws IOException {
        try (Lanes lanes = Lanes.of(0)) {
            return Inputs.of(job, lanes);
        }
    }
}
