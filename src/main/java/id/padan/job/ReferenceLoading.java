package id.padan.job;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.ledger.Fate;
import id.padan.ledger.RunWriter;
import id.padan.life.SchoolRows;
import id.padan.life.Watch;
import id.padan.parallel.Lanes;
import id.padan.reference.References;
import id.padan.reference.ReferencesBuilder;
import id.padan.rule.Judge;
import id.padan.rule.RuleScope;
import id.padan.snapshot.Manifest;
import id.padan.snapshot.PadananUnorRow;
import id.padan.snapshot.PengecualianRow;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.Reject;
import id.padan.snapshot.RhkRow;
import id.padan.snapshot.RowOutcome;
import id.padan.snapshot.SiasnPegawaiRow;
import id.padan.snapshot.SiasnUnorRow;
import id.padan.snapshot.SkpRow;
import id.padan.snapshot.SnapshotKind;
import id.padan.snapshot.SnapshotRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.job.JobInterruptedException;

/**
 * Reads every source once at the door: builds the references, counts the books' left side, and puts down the fate of the
 * rows that no slice will judge. PMM passes first, so that it is known who stands there, and is counted last, when it is
 * known whose its rows are; the slices read it again, so one lost or doubled leaves the books open. One use, one thread.
 */
final class ReferenceLoading {
    private static final int FLUSH = 1_000;
    private static final int BEAT = 1_000;
    private static final String OTHER_PERIOD = "periode lain";

    private final RunPlan plan;
    private final RunWriter ledger;
    private final long run;
    private final Progress progress;
    private final StopSignal stop;
    private final Lanes lanes;
    private final ReferencesBuilder builder;
    private final RowTally tally = new RowTally();
    private final Watch watch;
    private final PmmDoor door = new PmmDoor();
    private final SchoolDoor schools = new SchoolDoor();
    private List<SchoolRows> counted = List.of();
    private final List<Reject> rejects = new ArrayList<>();
    private final Map<String, Long> rowsPerFile = new HashMap<>();
    private final Map<SnapshotKind, Long> usable = new EnumMap<>(SnapshotKind.class);
    private long sinceBeat;

    ReferenceLoading(
            RunPlan plan, RunWriter ledger, long run, Watch watch, Progress progress, StopSignal stop, Lanes lanes) {
        this.plan = plan;
        this.ledger = ledger;
        this.run = run;
        this.watch = watch;
        this.progress = progress;
        this.stop = stop;
        this.lanes = lanes;
        this.builder = new ReferencesBuilder(new RuleScope(plan.job().rules()));
    }

    Loaded load() throws IOException, JobInterruptedException {
        ledger.forgetLoading(run);
        plan.inputs().files().forEach(file -> builder.came(file.kind()));
        long pmmRows = read(SnapshotKind.PMM, this::meetPmm);
        for (SnapshotKind kind : List.of(
                SnapshotKind.SIASN_UNOR,
                SnapshotKind.SIASN_PEGAWAI,
                SnapshotKind.EKINERJA_SKP,
                SnapshotKind.EKINERJA_PENILAIAN,
                SnapshotKind.EKINERJA_RHK,
                SnapshotKind.PADANAN_UNOR,
                SnapshotKind.PENGECUALIAN)) {
            read(kind, outcome -> enter(kind, outcome));
        }
        References references = builder.build();
        Judge judge = Judge.over(references, plan.job().rules());
        read(SnapshotKind.LOG_SINKRON, this::countLog);
        door.count(tally, judge);
        progress.advance(sinceBeat);
        ledger.loadingRejects(run, rejects);
        for (Instansi named : tally.instansi()) {
            Instansi group = judge.group(named);
            if (!group.key().equals(named.key())) {
                ledger.moveLoadingRejects(run, named, group);
            }
        }
        ledger.intake(run, tally.intake(judge::group));
        ledger.loadingOutcomes(run, tally.fates(judge::group));
        counted = schools.count(references, judge);
        return new Loaded(
                references,
                judge,
                watch,
                new SchoolsMet(counted),
                Map.copyOf(rowsPerFile),
                Map.copyOf(usable),
                pmmRows);
    }

    /** Rows at the door by school, once all is loaded. */
    List<SchoolRows> schools() {
        return counted;
    }

    private interface Entry {
        void enter(RowOutcome outcome);
    }

    private long read(SnapshotKind kind, Entry entry) throws IOException, JobInterruptedException {
        long all = 0;
        for (Manifest file : plan.inputs().of(kind)) {
            long rows = pass(file, entry);
            rowsPerFile.put(kind.label() + "/" + Inputs.nameOf(file), rows);
            all += rows;
        }
        return all;
    }

    private long pass(Manifest file, Entry entry) throws IOException, JobInterruptedException {
        long rows = 0;
        long accepted = 0;
        try (SourceRows source = new SourceRows(List.of(file), plan.job(), lanes)) {
            for (RowOutcome row = source.next(); row != null; row = source.next()) {
                entry.enter(row);
                rows++;
                if (row instanceof RowOutcome.Accepted) {
                    accepted++;
                }
                beat();
            }
        }
        usable.merge(file.kind(), accepted, Long::sum);
        return rows;
    }

    private void beat() throws JobInterruptedException {
        sinceBeat++;
        if (sinceBeat == BEAT) {
            progress.advance(sinceBeat);
            sinceBeat = 0;
            stop.check();
        }
    }

    private void meetPmm(RowOutcome outcome) {
        door.enter(outcome);
        if (outcome instanceof RowOutcome.Accepted accepted && accepted.row() instanceof PmmRow row) {
            builder.pmm(row);
            schools.enter(row);
        } else if (outcome instanceof RowOutcome.Rejected rejected) {
            Nip person = rejected.nip();
            if (person != null) {
                builder.rejectedPmm(person);
            }
        }
    }

    private void countLog(RowOutcome outcome) {
        tally.entered(SnapshotKind.LOG_SINKRON, LogRows.instansiOf(outcome, builder::instansiOf));
    }

    private void enter(SnapshotKind kind, RowOutcome outcome) {
        if (outcome instanceof RowOutcome.Accepted accepted) {
            accept(kind, accepted);
            return;
        }
        Instansi instansi = RowTally.instansiOf(outcome);
        tally.entered(kind, instansi);
        tally.unusable(kind, outcome, instansi);
        if (outcome instanceof RowOutcome.Rejected rejected) {
            keep(List.of(rejected.reject()));
        }
    }

    /** SIASN's usable rows meet their fate in the sweep, all others here. */
    private void accept(SnapshotKind kind, RowOutcome.Accepted accepted) {
        SnapshotRow row = accepted.row();
        Instansi instansi = instansiOf(row);
        tally.entered(kind, instansi);
        List<Reject> said = accepted.remarks();
        if (row instanceof SiasnPegawaiRow pegawai) {
            builder.pegawai(pegawai);
        } else if (row instanceof SiasnUnorRow unor) {
            if (!builder.unor(unor)) {
                tally.met(kind, instansi, Fate.REJECTED, "");
                said = new ArrayList<>(said);
                said.add(DoubledUnor.reject(unor));
            }
        } else if (row instanceof SkpRow skp && !builder.skp(skp)) {
            tally.met(kind, instansi, Fate.OUT_OF_SCOPE, OTHER_PERIOD);
        } else {
            addOther(row);
            tally.met(kind, instansi, Fate.RECONCILED, "");
        }
        keep(said);
    }

    private void addOther(SnapshotRow row) {
        if (row instanceof RhkRow rhk) {
            builder.rhk(rhk);
        } else if (row instanceof PadananUnorRow padanan) {
            builder.padanan(padanan);
        } else if (row instanceof PengecualianRow pengecualian) {
            builder.pengecualian(pengecualian);
        }
    }

    private Instansi instansiOf(SnapshotRow row) {
        if (row instanceof SiasnPegawaiRow pegawai) {
            return pegawai.kerja();
        }
        if (row instanceof SiasnUnorRow unor) {
            return unor.instansi();
        }
        if (row instanceof SkpRow skp) {
            return builder.instansiOf(skp.nip());
        }
        if (row instanceof RhkRow rhk) {
            return builder.instansiOf(rhk.nip());
        }
        if (row instanceof PengecualianRow pengecualian) {
            return builder.instansiOf(pengecualian.nip());
        }
        return row instanceof PadananUnorRow padanan ? builder.instansiOf(padanan.unor()) : Instansi.TIDAK_DIKETAHUI;
    }

    /** Rejects of one row go down together, so that the ledger can number them. */
    private void keep(List<Reject> ofOneRow) {
        rejects.addAll(ofOneRow);
        if (rejects.size() >= FLUSH) {
            ledger.loadingRejects(run, rejects);
            rejects.clear();
        }
    }
}
