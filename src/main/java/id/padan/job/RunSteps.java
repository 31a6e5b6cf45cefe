package id.padan.job;

import id.padan.ledger.AuditRecord;
import id.padan.ledger.BookLine;
import id.padan.ledger.InputRecord;
import id.padan.life.Replies;
import id.padan.life.Watch;
import id.padan.parallel.Lanes;
import id.padan.recap.RecapPublisher;
import id.padan.snapshot.Manifest;
import id.padan.snapshot.RowOutcome;
import id.padan.snapshot.SnapshotKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInterruptedException;

/** What the steps of one run do besides the chunks. Each is one transaction and may be done again. */
final class RunSteps {
    private final RunPlan plan;
    private final long run;
    private final Ledgers ledgers;
    private final Publishing publishing;
    private final Progress progress;
    private final StopSignal stop;
    private final RunDesk desk;
    private final Lanes lanes;
    private final GateKeeper gates;
    private final Clock clock;

    RunSteps(
            RunPlan plan,
            long run,
            Ledgers ledgers,
            Publishing publishing,
            Progress progress,
            StopSignal stop,
            RunDesk desk,
            Lanes lanes,
            Consent consent,
            Clock clock) {
        this.plan = plan;
        this.run = run;
        this.ledgers = ledgers;
        this.publishing = publishing;
        this.progress = progress;
        this.stop = stop;
        this.desk = desk;
        this.lanes = lanes;
        this.gates = new GateKeeper(consent);
        this.clock = clock;
    }

    void periksaMasukan() throws IOException {
        RecapPublisher.requireWritable(plan.job().output(), plan.job().nama());
        gates.pass(Gates.closed(plan.job(), plan.inputs()));
        Baseline before = baseline();
        if (before != null) {
            gates.pass(new HistoryGates(before, plan.job().thresholds())
                    .ofFiles(plan.inputs().files()));
        }
    }

    private @Nullable Baseline baseline() {
        OptionalLong accepted = ledgers.lives().accepted(plan.job().nama(), run);
        return accepted.isPresent() ? Baseline.of(accepted.getAsLong(), ledgers) : null;
    }

    void muatAcuan() throws IOException, JobInterruptedException {
        Baseline before = baseline();
        Watch watch = before == null
                ? Watch.NOBODY
                : ledgers.lives().watch(before.run().number());
        ReferenceLoading loading = new ReferenceLoading(plan, ledgers.writer(), run, watch, progress, stop, lanes);
        Loaded loaded = loading.load();
        gates.pass(Gates.closed(plan.inputs(), loaded.usable()));
        gates.pass(Gates.closed(plan.job(), loaded.references().pmm()));
        if (before != null) {
            gates.pass(new HistoryGates(before, plan.job().thresholds())
                    .ofRows(ledgers.reader().books(run), loading.schools()));
        }
        ledgers.footing().schools(run, loading.schools());
        desk.put(loaded);
        ledgers.writer().inputs(run, inputs(loaded));
    }

    private List<InputRecord> inputs(Loaded loaded) {
        List<InputRecord> records = new ArrayList<>();
        for (Manifest file : plan.inputs().files()) {
            String name = Inputs.nameOf(file);
            records.add(new InputRecord(
                    file.kind(),
                    name,
                    file.sha256(),
                    file.bytes(),
                    file.perTanggal(),
                    file.perTanggalSource(),
                    loaded.rowsPerFile().getOrDefault(file.kind().label() + "/" + name, 0L)));
        }
        return records;
    }

    /** Who stands in PMM under another number is known only when all of PMM is judged; after a restart it is read again. */
    void periksaKlaim() {
        ledgers.writer().settleClaims(run);
        desk.put(desk.loaded().knowing(ledgers.reader().claims(run)));
    }

    void cocokkanLog() throws IOException, JobInterruptedException {
        LogRows log = new LogRows(desk.loaded(), plan.catalog());
        try (SourceRows rows = new SourceRows(plan.inputs().of(SnapshotKind.LOG_SINKRON), plan.job(), lanes)) {
            for (RowOutcome row = rows.next(); row != null; row = rows.next()) {
                log.add(row);
                progress.advance(1);
                stop.check();
            }
        }
        ledgers.writer().logRows(run, log.rejects, log.tally.fates(desk.loaded().judge()::group));
        if (plan.inputs().came(SnapshotKind.LOG_SINKRON)) {
            List<String> known = plan.catalog().all().stream()
                    .filter(remedy -> !remedy.message().isEmpty())
                    .map(remedy -> remedy.code())
                    .toList();
            ledgers.writer().logMatches(run, log.messages, known);
        }
    }

    void tutupNeraca() throws IOException {
        requireUnchanged();
        List<BookLine> open = ledgers.reader().books(run).stream()
                .filter(line -> !line.closes())
                .toList();
        if (!open.isEmpty()) {
            throw new NotPublishedException(
                    open.stream().map(OpenBooks::sentence).collect(Collectors.joining("\n"))
                            + "\nTidak ada rekap yang diterbitkan. Jalankan sekali lagi dengan --paksa; bila tetap begini,"
                            + " laporkan beserta berkas jobnya.");
        }
    }

    /** A file that changed while it was read would give findings nobody can trace. */
    private void requireUnchanged() throws IOException {
        List<Manifest> changed = plan.inputs().changed();
        if (!changed.isEmpty()) {
            throw new NotPublishedException("Berkas ini berubah selagi dibaca: "
                    + changed.stream().map(Inputs::nameOf).collect(Collectors.joining(", "))
                    + ". Tidak ada rekap yang diterbitkan. Tunggu sampai berkas itu selesai ditulis, lalu jalankan"
                    + " lagi.");
        }
    }

    /** How the findings of earlier runs stand now; what an officer accepted to come so far is put down with it. */
    void sambungRiwayat() {
        for (ClosedGate gate : gates.opened()) {
            audit("gerbang diterima", gate.name().label(), "tertutup: " + gate.sentence(), "dibuka");
        }
        Trust trust = new Trust(ledgers.reader().books(run), desk.loaded().schools(), gates.doubted());
        Replies replies = new AnsweredReplies(ledgers.answers(), plan.job().nama());
        new Following(plan, run, ledgers, baseline()).follow(desk.loaded(), trust, replies);
    }

    private void audit(String action, String about, String was, String is) {
        Consent by = gates.consent();
        ledgers.audit()
                .add(new AuditRecord(
                        clock.instant(), by.who(), action, plan.job().nama(), about, was, is, by.reason()));
    }

    /**
     * State and counts go down in the same transaction: published is published, also when the process dies right after. The
     * counts first, for the reports show the road up to this run.
     */
    void rekap() throws IOException, JobInterruptedException {
        ledgers.standings().put(new StandingsOfLives(ledgers.reader(), ledgers.lives(), plan.catalog()).of(run));
        Path folder = publishing.publish(run, desk.loaded().judge().schoolMapping());
        ledgers.runs().published(run, folder);
        OptionalLong last = ledgers.lives().accepted(plan.job().nama(), run);
        audit("terbit", "run " + run, last.isPresent() ? "run " + last.getAsLong() : "", "run " + run + ", " + folder);
    }
}
