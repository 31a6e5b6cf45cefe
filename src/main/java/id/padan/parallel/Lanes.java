package id.padan.parallel;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that do the work of one run, that of whoever takes the results among them: a thread more than there are
 * processors let these wait for each other, and the nation's references took 25 s instead of 20. What runs in a lane must
 * never wait for other work in a lane. Thread-safe.
 */
public final class Lanes implements AutoCloseable {
    private final int count;
    private final ExecutorService threads;

    private Lanes(int count) {
        this.count = count;
        AtomicInteger number = new AtomicInteger();
        threads = Executors.newFixedThreadPool(Math.max(1, count - 1), work -> {
            Thread thread = new Thread(work, "padan-lajur-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** So many lanes; one for each processor where {@code count} is 0. */
    public static Lanes of(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("lanes: " + count);
        }
        return new Lanes(count == 0 ? Runtime.getRuntime().availableProcessors() : count);
    }

    public int count() {
        return count;
    }

    /** Work that a lane will do, unless the taker runs it before. */
    <T> FutureTask<T> start(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        if (count > 1) {
            threads.execute(task);
        }
        return task;
    }

    /** Interrupts what still runs, and waits until it has ended. */
    @Override
    public void close() {
        threads.shutdownNow();
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException stop) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
