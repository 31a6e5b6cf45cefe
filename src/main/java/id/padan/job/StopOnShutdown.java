package id.padan.job;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.SmartLifecycle;

/**
 * When the process is asked to end (SIGTERM, Ctrl-C), lets the running slice end first and the officer be told, and only
 * then lets Spring close the database. The first phase to stop, since everything else must still be there.
 */
final class StopOnShutdown implements SmartLifecycle {
    private final StopSignal stop;
    private final ReentrantLock working = new ReentrantLock();
    private final AtomicBoolean running = new AtomicBoolean();

    StopOnShutdown(StopSignal stop) {
        this.stop = stop;
    }

    /** From here on the shutdown waits for {@link #workEnds}. Same thread for both. */
    void workBegins() {
        working.lock();
    }

    void workEnds() {
        if (working.isHeldByCurrentThread()) {
            working.unlock();
        }
    }

    @Override
    public void start() {
        running.set(true);
    }

    @Override
    public void stop() {
        stop.raise();
        working.lock();
        working.unlock();
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
