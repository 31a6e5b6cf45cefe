package id.padan.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.SmartLifecycle;

/**
 * When the process is asked to end (SIGTERM, Ctrl-C), lets the running slice end first and the officer be told, and only
 * then lets Spring close the database. The first phase to stop, since everything else must still be there.
 */
final class StopOnShutdown implements SmartLifecycle {
    private final StopSignal stop;
    private final CountDownLatch workDone = new CountDownLatch(1);
    private final AtomicBoolean running = new AtomicBoolean();

    StopOnShutdown(StopSignal stop) {
        this.stop = stop;
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
        stop.raise();
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
