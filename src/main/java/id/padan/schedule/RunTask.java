package id.padan.schedule;

import id.padan.job.RunPlan;
import id.padan.job.RunResult;
import id.padan.job.StopSignal;
import id.padan.job.Workbench;
import id.padan.ledger.PastRun;
import id.padan.schedule.jdbc.LogTable;
import id.padan.schedule.jdbc.RequestTable;
import id.padan.schedule.jdbc.Tables;
import id.padan.settings.JobFile;
import id.padan.snapshot.UnusableFileException;
import id.padan.yaml.InvalidYamlException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Works a request off on this server. Thread-safe. */
final class RunTask {
    /** A run that ends its server again and again is left alone after so many times. */
    private static final int MOST_ATTEMPTS = 5;

    private final Workbench bench;
    private final JobBook job;
    private final RequestTable requests;
    private final LogTable log;
    private final RunNews news;
    private final Pace pace;
    private final String server;
    private final Clock clock;
    private final Set<StopSignal> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    RunTask(Workbench bench, JobBook job, Tables tables, RunNews news, Pace pace, String server) {
        this.bench = bench;
        this.job = job;
        this.requests = tables.requests();
        this.log = tables.log();
        this.news = news;
        this.pace = pace;
        this.server = server;
        this.clock = bench.clock();
    }

    /** The server ends: the running slice is the last one. */
    void close() {
        closing = true;
        running.forEach(StopSignal::raise);
    }

    /**
     * Works at a request until it ends, or until this server may not go on with it.
     *
     * @return true when nothing is left to do
     */
    boolean work(long number) {
        Optional<OpenRequest> open = closing ? Optional.empty() : requests.begin(number, server, clock.instant());
        if (open.isEmpty()) {
            return !closing;
        }
        LiveProgress progress = new LiveProgress(clock);
        progress.say(opening(open.get()));
        StopSignal stop = new StopSignal();
        Optional<Outcome> outcome;
        try (Teller teller = new Teller(requests, log, open.get(), server, progress, stop, clock)) {
            teller.every(pace.tell());
            running.add(stop);
            if (closing) {
                stop.raise();
            }
            outcome = outcome(open.get(), progress, stop);
            progress.say(outcome.map(Outcome::sentence)
                    .orElse("Belum selesai; run ini diteruskan begitu ada server yang dapat mengerjakannya."));
        } finally {
            running.remove(stop);
        }
        if (outcome.isEmpty()) {
            requests.giveBack(number, server);
            return false;
        }
        end(number, outcome.get());
        return true;
    }

    /** Ends a request, and says so where it had not ended before. */
    void end(long number, Outcome outcome) {
        if (requests.end(number, outcome, clock.instant())) {
            requests.ending(number).ifPresent(news::ended);
        }
    }

    private String opening(OpenRequest request) {
        String how = request.before().isEmpty()
                ? "Run dimulai di server " + server
                : "Run diteruskan di server " + server + ", sebelumnya di server " + request.before();
        Set<String> gates = request.wish().consent().gates();
        return how + " (" + request.wish().trigger().label() + ")."
                + (gates.isEmpty() ? "" : " Gerbang yang diterima: " + String.join(", ", new TreeSet<>(gates)) + ".");
    }

    /** Empty when the run is not over, but somebody else has to go on with it. */
    private Optional<Outcome> outcome(OpenRequest request, LiveProgress progress, StopSignal stop) {
        if (!request.stopWanted().isEmpty()) {
            return Optional.of(Outcome.of(EndingKind.STOPPED, "Dihentikan sebelum dimulai."));
        }
        if (request.attempts() > MOST_ATTEMPTS) {
            return Optional.of(Outcome.of(
                    EndingKind.FAILED,
                    "Server berhenti mendadak " + MOST_ATTEMPTS
                            + " kali di tengah run ini, jadi run ini tidak dicoba lagi."
                            + " Periksa memori dan cakram server, lalu jalankan lagi."));
        }
        try {
            return run(request, progress, stop);
        } catch (InvalidYamlException | UnusableFileException unusable) {
            return Optional.of(Outcomes.unusable(String.valueOf(unusable.getMessage())));
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError unforeseen) {
            return Optional.of(Outcomes.failed(unforeseen));
        }
    }

    private Optional<Outcome> run(OpenRequest request, LiveProgress progress, StopSignal stop) throws Exception {
        JobFile today = job.on(request.day());
        RunPlan plan = RunPlan.of(today);
        if (request.wish().trigger() == Trigger.SLOT) {
            Optional<PastRun> same = bench.unchanged(plan, job::asked);
            if (same.isPresent()) {
                return Optional.of(Outcomes.unchanged(same.get()));
            }
        }
        RunResult result =
                bench.run(plan, request.wish().again(), request.wish().consent(), progress, stop);
        return mayEnd(request, result) ? Optional.of(Outcomes.of(result)) : Optional.empty();
    }

    /** A server that ends, and one that took over too early, leave the request open. */
    private boolean mayEnd(OpenRequest request, RunResult result) {
        if (result instanceof RunResult.Stopped) {
            return !requests.stopWanted(request.number()).isEmpty();
        }
        return !(result instanceof RunResult.Busy) || request.before().isEmpty();
    }
}
