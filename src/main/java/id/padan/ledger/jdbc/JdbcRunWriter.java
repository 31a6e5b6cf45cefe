package id.padan.ledger.jdbc;

import id.padan.domain.Instansi;
import id.padan.ledger.InputRecord;
import id.padan.ledger.Intake;
import id.padan.ledger.LogMatch;
import id.padan.ledger.RowCount;
import id.padan.ledger.RunWriter;
import id.padan.ledger.Slice;
import id.padan.snapshot.Reject;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** {@link RunWriter} in a database. Thread-safe, with one transaction at a time for a run. */
public final class JdbcRunWriter implements RunWriter {
    private final JdbcTemplate jdbc;
    private final BulkInsert bulk;
    private final SliceInsert slices;
    private final LogMatching logMatching;
    private final SuggestionQueries suggestions;
    private @Nullable RunNames names;

    public JdbcRunWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.bulk = new BulkInsert(jdbc);
        this.slices = new SliceInsert(bulk);
        this.logMatching = new LogMatching(jdbc, bulk);
        this.suggestions = new SuggestionQueries(jdbc);
    }

    @Override
    public void inputs(long run, List<InputRecord> inputs) {
        jdbc.update("delete from run_input where run_number = ?", run);
        List<Object[]> rows = new ArrayList<>();
        for (InputRecord input : inputs) {
            rows.add(new Object[] {
                run,
                input.kind().label(),
                input.file(),
                input.sha256(),
                input.bytes(),
                input.perTanggal(),
                input.perTanggalSource(),
                input.rows()
            });
        }
        bulk.into(
                "run_input",
                List.of(
                        "run_number",
                        "kind",
                        "file",
                        "sha256",
                        "bytes",
                        "per_tanggal",
                        "per_tanggal_source",
                        "line_count"),
                rows);
    }

    @Override
    public void forgetLoading(long run) {
        jdbc.update("delete from intake where run_number = ?", run);
        jdbc.update("delete from reject where run_number = ? and slice = ?", run, SliceInsert.LOADING);
        jdbc.update("delete from outcome where run_number = ? and slice = ?", run, SliceInsert.LOADING);
    }

    @Override
    public void loadingRejects(long run, List<Reject> rejects) {
        names(run).add(rejects.stream().map(Reject::instansi).toList());
        slices.insertRejects(run, SliceInsert.LOADING, rejects);
    }

    @Override
    public void moveLoadingRejects(long run, Instansi from, Instansi to) {
        names(run).add(List.of(to));
        jdbc.update(
                "update reject set instansi_key = ? where run_number = ? and slice = ? and instansi_key = ?",
                to.key(),
                run,
                SliceInsert.LOADING,
                from.key());
    }

    @Override
    public void loadingOutcomes(long run, Collection<RowCount> outcomes) {
        names(run).add(outcomes.stream().map(RowCount::instansi).toList());
        slices.insertOutcomes(run, SliceInsert.LOADING, outcomes);
    }

    @Override
    public void logRows(long run, List<Reject> rejects, Collection<RowCount> outcomes) {
        String log = SnapshotKind.LOG_SINKRON.label();
        jdbc.update("delete from reject where run_number = ? and kind = ?", run, log);
        jdbc.update("delete from outcome where run_number = ? and kind = ?", run, log);
        names(run).add(rejects.stream().map(Reject::instansi).toList());
        names(run).add(outcomes.stream().map(RowCount::instansi).toList());
        slices.insertRejects(run, 0, rejects);
        slices.insertOutcomes(run, 0, outcomes);
    }

    @Override
    public void intake(long run, Collection<Intake> intake) {
        Map<String, Instansi> named = new LinkedHashMap<>();
        List<Object[]> rows = new ArrayList<>();
        for (Intake line : intake) {
            Instansi instansi = line.instansi();
            named.merge(instansi.key(), instansi, (known, other) -> known.nama().isEmpty() ? other : known);
            rows.add(new Object[] {run, line.kind().label(), instansi.key(), line.rows()});
        }
        names(run).add(named.values());
        bulk.into("intake", List.of("run_number", "kind", "instansi_key", "line_count"), rows);
    }

    @Override
    public void slice(long run, Slice slice) {
        RunNames known = names(run);
        known.add(slice.outcomes().stream().map(RowCount::instansi).toList());
        known.add(slice.rejects().stream().map(Reject::instansi).toList());
        slices.insert(known, slice);
    }

    @Override
    public void settleClaims(long run) {
        suggestions.settle(run);
    }

    @Override
    public void logMatches(long run, List<LogMatch> messages, Collection<String> codes) {
        RunNames known = names(run);
        known.add(messages.stream().map(LogMatch::instansi).toList());
        logMatching.hold(known, messages, codes);
    }

    /** What is known of the run, until a transaction that may have added to it is rolled back. */
    private synchronized RunNames names(long run) {
        RunNames known = names;
        if (known == null || known.run() != run) {
            known = new RunNames(jdbc, run);
            names = known;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        forgetNames();
                    }
                }
            });
        }
        return known;
    }

    private synchronized void forgetNames() {
        names = null;
    }
}
