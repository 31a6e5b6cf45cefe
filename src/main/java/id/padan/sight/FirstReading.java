package id.padan.sight;

import id.padan.ledger.Group;
import id.padan.ledger.RunRecord;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads in a thread of its own what pages keep of a published run: every instansi's figures, the findings to search, and of the
 * instansi with most findings all that their own pages and workbook are made of. Thread-safe.
 */
final class FirstReading implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;
    private static final int LARGEST = 8;

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
        List<Group> groups = office.groups(run.number(), false);
        each(groups.stream(), group -> office.figures().of(run, group));
        office.bench().lookUps().findings().instansi(run.number());
        Comparator<Group> findings = Comparator.comparingLong(
                group -> office.figures().of(run, group).summary().findings());
        each(groups.stream().sorted(findings.reversed()).limit(LARGEST), group -> {
            office.details().of(run, group);
            office.printRoom().draw(run, group, Paper.REKAP);
        });
    }

    private void each(Stream<Group> groups, Consumer<Group> read) {
        groups.takeWhile(group -> !thread.isShutdown()).forEach(read);
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
