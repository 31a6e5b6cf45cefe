package id.padan.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody must wait after failures in a row: not at all for the first few, then {@code first}, twice that, and
 * so on up to {@code most}.
 *
 * @param free how many failures cost nothing
 */
public record LockOut(int free, Duration first, Duration most) {
    /** For one account: three slips of the finger are free, and guessing comes to 24 tries a day. */
    static final LockOut ACCOUNT = new LockOut(3, Duration.ofSeconds(30), Duration.ofHours(1));

    /** For one address: a whole office may share it. */
    static final LockOut ADDRESS = new LockOut(20, Duration.ofSeconds(30), Duration.ofHours(1));

    /** From when on the next try is allowed; empty where it is allowed now. */
    public Optional<Instant> until(int failures, @Nullable Instant last, Instant now) {
        if (last == null || failures <= free) {
            return Optional.empty();
        }
        return Optional.of(last.plus(delay(failures))).filter(now::isBefore);
    }

    private Duration delay(int failures) {
        Duration delay = first;
        for (int more = failures - free; more > 1 && delay.compareTo(most) < 0; more--) {
            delay = delay.multipliedBy(2);
        }
        return delay.compareTo(most) < 0 ? delay : most;
    }
}
