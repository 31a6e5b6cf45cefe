package id.padan.alert;

import id.padan.account.Accounts;
import id.padan.account.jdbc.AccountTables;
import id.padan.alert.jdbc.LetterTable;
import id.padan.job.Workbench;
import id.padan.schedule.Ending;
import id.padan.schedule.RunNews;
import id.padan.schedule.Slot;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The letters of one server. What is told is put down in the database at once and sent by a thread of its own, so that no
 * run waits for a mail server and no letter is lost when the server ends. Thread-safe.
 */
public final class Letters implements RunNews, AutoCloseable {
    /** Where the mail server's password is set; the environment calls it PADAN_SURAT_SANDI. */
    public static final String PASSWORD = "padan.surat.sandi";

    /** Where a mail server with a certificate of its own making is named; the environment calls it PADAN_SURAT_PERCAYA. */
    public static final String TRUSTED = "padan.surat.percaya";

    /** How often a server looks for letters that are due. */
    public static final Duration STANDARD_PACE = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);
    private static final long PATIENCE_SECONDS = 60;

    private final LetterNews news;
    private final Courier courier;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread named = new Thread(work, "padan-surat");
        named.setDaemon(true);
        return named;
    });

    private final ScheduledFuture<?> rounds;

    private Letters(Workbench bench, Path jobFile, Duration pace) {
        Clock clock = bench.clock();
        JobPost post = new JobPost(jobFile, clock);
        LetterTable table =
                LetterTable.in(bench.database(), bench.auditBook(), post.job().nama());
        Accounts accounts =
                AccountTables.in(bench.database(), bench.auditBook()).accounts();
        this.news = new LetterNews(post, new Recipients(accounts), bench.reader(), table, clock);
        this.courier = new Courier(
                post,
                table,
                new Postman(bench.setting(PASSWORD), bench.setting(TRUSTED)),
                new Workbooks(bench, accounts),
                clock);
        this.rounds =
                thread.scheduleWithFixedDelay(this::round, pace.toMillis(), pace.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Begins to send.
     *
     * @param bench stays open until after this is closed
     * @param jobFile read again for every letter; one that says nothing of {@code surat} wants none
     * @param pace between two looks for what is due
     * @throws id.padan.yaml.InvalidYamlException when the job file is faulty
     */
    public static Letters open(Workbench bench, Path jobFile, Duration pace) {
        return new Letters(bench, jobFile, pace);
    }

    @Override
    public void ended(Ending ending) {
        put(() -> news.ended(ending));
    }

    @Override
    public void missed(List<Slot> slots) {
        put(() -> news.missed(slots));
    }

    /** What is told of a run must not touch it. */
    private void put(Runnable told) {
        try {
            told.run();
        } catch (RuntimeException lost) {
            LOG.error("A letter could not be put down.", lost);
        }
    }

    /** A database that is away for a moment is no reason to send nothing ever again. */
    private void round() {
        try {
            courier.round();
        } catch (RuntimeException away) {
            LOG.warn("Letters could not be sent now.", away);
        }
    }

    /** Lets the letter on its way go out; the others wait for the next start, or for another server. */
    @Override
    public void close() {
        courier.close();
        rounds.cancel(false);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
