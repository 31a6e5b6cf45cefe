package id.padan.job;

import id.padan.rule.SchoolMapping;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.batch.core.job.JobInterruptedException;

/** Makes a finished run's recaps appear, all of them or none. May be done again for the same run. */
interface Publishing {
    /**
     * Returns the folder in which they stand.
     *
     * @param mapping what is published beside them for whoever maps schools to unor
     */
    Path publish(long run, SchoolMapping mapping) throws IOException, JobInterruptedException;
}
