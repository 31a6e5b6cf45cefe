package id.padan.life;

import java.util.List;
import java.util.Optional;

/** One finding from its first run on; what was never published has not happened. Thread-safe. */
public interface LifeHistory {
    /** A finding of a job by its number, as the last run left it that tells of it; empty for any other. */
    Optional<KnownLife> known(String job, long life);

    /** How the published runs up to one left a finding; by run. */
    List<LifeStop> stops(long life, long upTo);

    /** What the published runs up to one put down of a finding; by run, then kind. */
    List<LifeEvent> events(long life, long upTo);
}
