package id.padan.sight;

import id.padan.ledger.RunRecord;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The run that pages tell of: the newest published one, once what they need of it stands in memory. A nation's figures and
 * findings take some seconds to read; until then pages tell of the run before, so that publishing makes nobody wait.
 * Whoever asks first sets it going, whichever server or command line published. Thread-safe.
 */
final class Newest {
    private final Supplier<Optional<RunRecord>> published;
    private final Consumer<RunRecord> prepare;
    private final Executor background;
    private final Duration patience;
    private @Nullable Preparation last;
    private @Nullable RunRecord ready;

    /**
     * One for all viewers.
     *
     * @param published the newest one
     * @param prepare reads what pages need; failing, it leaves that to the pages
     * @param patience how long after the first one asked pages wait rather than tell of the run before: in a small office
     *     nobody ever sees two runs at odds
     */
    Newest(
            Supplier<Optional<RunRecord>> published,
            Consumer<RunRecord> prepare,
            Executor background,
            Duration patience) {
        this.published = published;
        this.prepare = prepare;
        this.background = background;
        this.patience = patience;
    }

    private record Preparation(RunRecord run, FutureTask<Void> work, long begun) {}

    Optional<RunRecord> run() {
        return published.get().map(this::told);
    }

    /** The newest one while it is being prepared and pages tell of another; empty when they tell of it. */
    Optional<RunRecord> coming() {
        Optional<RunRecord> newest = published.get();
        return newest.filter(run -> !told(run).equals(run));
    }

    private RunRecord told(RunRecord newest) {
        Preparation preparation = preparation(newest);
        RunRecord before = before();
        return before == null || arrives(preparation) ? newest : before;
    }

    private synchronized Preparation preparation(RunRecord newest) {
        Preparation known = last;
        if (known != null && known.run().number() == newest.number()) {
            return known;
        }
        FutureTask<Void> work = new FutureTask<>(() -> prepared(newest), null);
        Preparation begun = new Preparation(newest, work, System.nanoTime());
        last = begun;
        background.execute(work);
        return begun;
    }

    private void prepared(RunRecord run) {
        prepare.accept(run);
        synchronized (this) {
            ready = run;
        }
    }

    private synchronized @Nullable RunRecord before() {
        return ready;
    }

    /** A page that finds nothing prepared reads for itself, and tells what is wrong if that fails, too. */
    private boolean arrives(Preparation preparation) {
        try {
            long waited = System.nanoTime() - preparation.begun();
            preparation.work().get(Math.max(0, patience.toNanos() - waited), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException later) {
            return false;
        } catch (ExecutionException failed) {
            return true;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
