package id.padan.schedule;

import id.padan.job.StopSignal;
import id.padan.schedule.jdbc.LogTable;
import id.padan.schedule.jdbc.RequestTable;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.dao.DataAccessException;

/**
 * Passes on what a run says, and to the run that somebody wants it to stop. In a thread and transactions of its own: what the
 * run's thread writes is seen by nobody before its slice is committed.
 */
final class Teller implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final RequestTable requests;
    private final LogTable log;
    private final OpenRequest request;
    private final String server;
    private final LiveProgress progress;
    private final StopSignal stop;
    private final Clock clock;
    private final ExecutorService thread;
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private List<LogLine> untold = List.of();

    Teller(
            RequestTable requests,
            LogTable log,
            OpenRequest request,
            String server,
            LiveProgress progress,
            StopSignal stop,
            Clock clock) {
        this.requests = requests;
        this.log = log;
        this.request = request;
        this.server = server;
        this.progress = progress;
        this.stop = stop;
        this.clock = clock;
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread named = new Thread(work, "padan-cerita-run-" + request.number());
            named.setDaemon(true);
            return named;
        });
    }

    /** Begins to tell, again and again. */
    void every(Duration pause) {
        thread.execute(() -> {
            while (!isOver(pause)) {
                tellOrWait();
            }
        });
    }

    private boolean isOver(Duration pause) {
        try {
            return over.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** A database that is away for a moment is no reason to fall silent for ever. */
    private void tellOrWait() {
        try {
            tell();
        } catch (DataAccessException away) {
            if (untold.isEmpty()) {
                progress.say("Basis data sempat tidak dapat dihubungi; kemajuan tertunda.");
            }
        }
    }

    /** Lines before steps: whoever sees a step finds it in the log. */
    private void tell() {
        List<LiveStep> steps = progress.steps();
        List<LogLine> lines = new ArrayList<>(untold);
        lines.addAll(progress.takeLines());
        untold = List.copyOf(lines);
        log.add(request.number(), lines);
        untold = List.of();
        String wanted = requests.tell(request.number(), server, steps, clock.instant());
        if (!wanted.isEmpty() && stopped.compareAndSet(false, true)) {
            stop.raise();
            progress.say("Diminta berhenti; run ini berhenti di tempat aman berikutnya.");
        }
    }

    /** Tells the rest; what the database does not take now is lost, and no reason to lose the run's ending, too. */
    @Override
    public void close() {
        over.countDown();
        thread.shutdown();
        try {
            if (thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                tellOrWait();
            }
        } catch (InterruptedException hurried) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
