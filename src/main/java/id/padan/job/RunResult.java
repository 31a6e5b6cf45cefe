package id.padan.job;

import id.padan.ledger.BookLine;
import id.padan.ledger.PastRun;
import java.util.List;

/** How a run ended, for whoever asked for it. */
public sealed interface RunResult {
    /**
     * Published just now.
     *
     * @param tooManyRejects the sums of each source that lost more rows than the job file allows
     * @param warnings whole Indonesian sentences on what does not look right all the same
     */
    record Published(PastRun run, List<BookLine> tooManyRejects, List<String> warnings) implements RunResult {
        public Published {
            tooManyRejects = List.copyOf(tooManyRejects);
            warnings = List.copyOf(warnings);
        }
    }

    /** The same inputs were published before; nothing was done. */
    record AlreadyPublished(PastRun run) implements RunResult {}

    /** A gate is closed or the books do not close; {@code why} is a whole Indonesian answer. */
    record NotPublished(PastRun run, String why) implements RunResult {}

    /** Stopped on request after the running slice; the same command carries on. */
    record Stopped(PastRun run) implements RunResult {}

    /** A file turned out unusable on the way; {@code why} is a whole Indonesian answer. */
    record Unusable(PastRun run, String why) implements RunResult {}

    /** Something nobody foresaw; the same command carries on where it stood. */
    record Failed(PastRun run, Throwable cause) implements RunResult {}

    /** Another process is at this job. */
    record Busy(String job) implements RunResult {}
}
