package id.padan.ledger.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.ledger.Group;
import id.padan.ledger.RowCount;
import id.padan.ledger.SliceBuilder;
import id.padan.rule.Finding;
import id.padan.rule.Foreseen;
import id.padan.rule.Judgement;
import id.padan.rule.NotAssessed;
import id.padan.rule.Suggestion;
import id.padan.snapshot.Reject;
import id.padan.snapshot.SnapshotKind;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger with one open run, for tests. */
final class OpenLedger {
    private final HikariDataSource pool;
    private final TransactionTemplate transaction;
    private final JdbcRuns runs;
    private final JdbcRunWriter writer;
    private final JdbcRunReader reader;
    private final long run;

    OpenLedger(HikariDataSource pool) {
        this.pool = pool;
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        jdbc.setFetchSize(2);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        runs = new JdbcRuns(jdbc, transaction, Clock.fixed(Given.NOON, ZoneOffset.UTC));
        writer = new JdbcRunWriter(jdbc);
        reader = new JdbcRunReader(jdbc, transaction);
        run = runs.open(Given.newRun(0), Given.CODES).run().number();
    }

    JdbcRuns runs() {
        return runs;
    }

    JdbcRunWriter writer() {
        return writer;
    }

    JdbcRunReader reader() {
        return reader;
    }

    long run() {
        return run;
    }

    void slice(long from, Judgement... judgements) {
        SliceBuilder slice = new SliceBuilder(SnapshotKind.PMM, from);
        Stream.of(judgements).forEach(slice::add);
        writer.slice(run, slice.build());
    }

    /** Another run beside it, with one slice. */
    long anotherRun(Judgement... judgements) {
        long other = runs.open(Given.newRun(1), Given.CODES).run().number();
        SliceBuilder slice = new SliceBuilder(SnapshotKind.PMM, 0);
        Stream.of(judgements).forEach(slice::add);
        writer.slice(other, slice.build());
        return other;
    }

    /** In a transaction that comes to nothing. */
    void rolledBack(long from, Judgement... judgements) {
        transaction.executeWithoutResult(status -> {
            slice(from, judgements);
            status.setRollbackOnly();
        });
    }

    /** A writer that remembers nothing, as in a new process. */
    JdbcRunWriter afterCrash() {
        return new JdbcRunWriter(new JdbcTemplate(pool));
    }

    void others(long from, RowCount... counts) {
        SliceBuilder slice = new SliceBuilder(SnapshotKind.PMM, from);
        Stream.of(counts).forEach(slice::add);
        writer.slice(run, slice.build());
    }

    List<Finding> findings(Group group) {
        List<Finding> found = new ArrayList<>();
        reader.findings(run, group, found::add);
        return found;
    }

    List<Suggestion> suggestions(Group group) {
        return suggestions(run, group);
    }

    List<Suggestion> suggestions(long of, Group group) {
        List<Suggestion> found = new ArrayList<>();
        reader.suggestions(of, group, found::add);
        return found;
    }

    List<Foreseen> foreseen(Group group) {
        List<Foreseen> found = new ArrayList<>();
        reader.foreseen(run, group, found::add);
        return found;
    }

    List<NotAssessed> notAssessed(Group group) {
        List<NotAssessed> found = new ArrayList<>();
        reader.notAssessed(run, group, found::add);
        return found;
    }

    List<Reject> rejects(Group group) {
        List<Reject> found = new ArrayList<>();
        reader.rejects(run, group, found::add);
        return found;
    }

    void close() {
        pool.close();
    }
}
