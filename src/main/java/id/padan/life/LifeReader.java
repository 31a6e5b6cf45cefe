package id.padan.life;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How a run left its findings, for its reports. Thread-safe. */
public interface LifeReader {
    /** The findings of one instansi that were open, or that the run closed; by number. */
    List<Life> of(long run, String instansiKey);

    /**
     * One finding of a run, in whatever instansi it stands: a number that two instansi's rows share is one subject.
     */
    Life of(long run, LifeKey key);

    /** What became of all claims of a job up to a run; by instansi and actor. */
    List<ClaimCount> claims(String job, long upTo);

    /** How many open findings of a run changed hands twice or more, by instansi. */
    Map<String, Long> bounced(long run);

    /** What a run closed in an instansi, by code, name and number. */
    void ended(long run, String instansiKey, Consumer<EndedLife> each);
}
