package id.padan.sight;

import id.padan.ledger.Group;
import id.padan.ledger.RunRecord;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Reads in a thread of its own what pages keep of a published run: every instansi's figures, and the findings to search. Thread-safe. */
final class FirstReading implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final Office office;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread named = new Thread(work, "padan-bacaan-pertama");
        named.setDaemon(true);
        return named;
    });

    FirstReading(Office office) {
        this.office = office;
    }

    ExecutorService thread() {
        return thread;
    }

    void read(RunRecord run) {
        for (Group group : office.groups(run.number(), false)) {
            if (thread.isShutdown()) {
                return;
            }
            office.figures().of(run, group);
        }
        office.bench().lookUps().findings().instansi(run.number());
    }

    /** Not by interrupting: H2 takes an interrupted reader for a broken file. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
