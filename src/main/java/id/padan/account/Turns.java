package id.padan.account;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few passwords be looked at, at once: each costs a processor for a moment, on purpose, and a flood of them must leave
 * something for whoever reads pages. Few may wait, and not for long, since each who waits holds a thread. Thread-safe.
 */
public final class Turns {
    private static final int MOST_WAITING = 16;
    private static final int SECONDS = 5;

    private final Semaphore places;
    private final Semaphore turns;

    /** {@code atOnce} at least 1. */
    public Turns(int atOnce) {
        places = new Semaphore(atOnce + MOST_WAITING);
        turns = new Semaphore(atOnce, true);
    }

    /** What came of it; empty, and nothing was done, where too many others are before it. */
    <T> Optional<T> take(Supplier<T> work) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return waitFor(work);
        } finally {
            places.release();
        }
    }

    private <T> Optional<T> waitFor(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turns.release();
        }
    }
}
