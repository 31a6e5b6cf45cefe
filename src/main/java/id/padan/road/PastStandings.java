package id.padan.road;

import java.util.Optional;

/** What single runs left, read back. Thread-safe. */
public interface PastStandings {
    /** Empty for a run that was never published, or before counts were kept; by instansi, actor, code. */
    Optional<RunStandings> of(long run);
}
