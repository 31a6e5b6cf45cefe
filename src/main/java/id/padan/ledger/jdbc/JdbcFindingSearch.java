package id.padan.ledger.jdbc;

import id.padan.ledger.FindingQuery;
import id.padan.ledger.FindingSearch;
import id.padan.ledger.FoundFindings;
import id.padan.parallel.Kept;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@link FindingSearch} in a database, which is asked once a run: what is looked through stays in memory, for a published
 * run does not change. A search by name through a nation's 275 thousand took H2 about three seconds and a list by name
 * eight, each time; so it takes a few hundredths, whichever the database. Two runs are kept: one is looked through while the next is read.
 * Thread-safe; who comes while a run is read waits.
 */
public final class JdbcFindingSearch implements FindingSearch {
    private static final int RUNS_KEPT = 2;

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Kept<Long, RunFindings> kept = new Kept<>(RUNS_KEPT);

    /** {@code jdbc} needs a fetch size, so that PostgreSQL streams. */
    public JdbcFindingSearch(JdbcTemplate jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public FoundFindings find(long run, FindingQuery query, long from, int most) {
        return of(run).find(query, from, most);
    }

    @Override
    public Set<String> instansi(long run) {
        return of(run).instansi();
    }

    private RunFindings of(long run) {
        return kept.of(run, number -> new FindingsReading(jdbc, transaction, number).read());
    }
}
