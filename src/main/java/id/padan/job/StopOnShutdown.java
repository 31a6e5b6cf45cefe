package id.padan.job;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.SmartLifecycle;

/**
 * When the process is asked to end (SIGTERM, Ctrl-C), lets the running slice end first and the officer be told, and only
 * then lets Spring close the database. The first phase to stop, since everything else must still be there. Thread-safe.
 */
final class StopOnShutdown implements SmartLifecycle {
    private final Set<StopSignal> runs = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch workDone = new CountDownLatch(0);
    private volatile boolean ending;
    private final AtomicBoolean running = new AtomicBoolean();

    /** From here on a shutdown waits for {@link #workEnds}. Called once, by whoever opens the database. */
    void workBegins() {
        workDone = new CountDownLatch(1);
    }

    /** A run begins, which a shutdown stops; one that begins when the process is already ending is stopped at once. */
    void begins(StopSignal run) {
        runs.add(run);
        if (ending) {
            run.raise();
        }
    }

    /** A run is over. */
    void ends(StopSignal run) {
        runs.remove(run);
    }

    /** The shutdown need not wait any longer. */
    void workEnds() {
        workDone.countDown();
    }

    @Override
    public void start() {
        running.set(true);
    }

    @Override
    public void stop() {
        ending = true;
        runs.forEach(StopSignal::raise);
        try {
            workDone.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        running.set(false);
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
