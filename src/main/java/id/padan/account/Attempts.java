package id.padan.account;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Failures that no table keeps: by remote address, and by logins that nobody has. Holds at most so many keys, the ones
 * used longest ago are forgotten first, and so is what was quiet for long. Thread-safe.
 */
final class Attempts {
    private final LockOut law;
    private final Duration memory;
    private final int most;
    private final Map<String, Failures> counts = new LinkedHashMap<>();

    private record Failures(int count, Instant last) {}

    Attempts(LockOut law, Duration memory, int most) {
        this.law = law;
        this.memory = memory;
        this.most = most;
    }

    /**
     * Counts a try as failed before its outcome is known, so that many at once are counted one by one. Empty when it may
     * go ahead; else until when it may not, and then it is not counted.
     */
    synchronized Optional<Instant> begin(String key, Instant now) {
        Failures known = counts.getOrDefault(key, new Failures(0, now));
        Failures before = known.last().plus(memory).isBefore(now) ? new Failures(0, now) : known;
        Optional<Instant> locked = law.until(before.count(), before.last(), now);
        if (locked.isEmpty()) {
            counts.remove(key);
            counts.put(key, new Failures(before.count() + 1, now));
            if (counts.size() > most) {
                counts.remove(counts.keySet().iterator().next());
            }
        }
        return locked;
    }

    /** Takes one try back that turned out well. What failed before it stays: one good password is no pardon for guesses. */
    synchronized void takeBack(String key) {
        counts.computeIfPresent(key, (k, had) -> had.count() > 1 ? new Failures(had.count() - 1, had.last()) : null);
    }

    /** Until when the next try must wait. */
    synchronized Optional<Instant> locked(String key, Instant now) {
        Failures known = counts.getOrDefault(key, new Failures(0, now));
        return law.until(known.count(), known.last(), now);
    }
}
