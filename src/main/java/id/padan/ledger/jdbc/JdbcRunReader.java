package id.padan.ledger.jdbc;

import id.padan.domain.Instansi;
import id.padan.ledger.BookLine;
import id.padan.ledger.CauseCount;
import id.padan.ledger.Excepted;
import id.padan.ledger.Group;
import id.padan.ledger.Headcount;
import id.padan.ledger.InputRecord;
import id.padan.ledger.LogMatch;
import id.padan.ledger.MissingData;
import id.padan.ledger.OpenCount;
import id.padan.ledger.RunReader;
import id.padan.ledger.RunRecord;
import id.padan.ledger.RunState;
import id.padan.rule.Claims;
import id.padan.rule.Finding;
import id.padan.rule.Foreseen;
import id.padan.rule.NotAssessed;
import id.padan.rule.Suggestion;
import id.padan.rule.TaskTarget;
import id.padan.snapshot.Reject;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@link RunReader} in a database. Thread-safe. Every reading is a transaction of its own unless one is open: without one
 * PostgreSQL would hand over a result whole instead of streaming it.
 */
public final class JdbcRunReader implements RunReader {
    private static final String FORESEEN = "u.unor_induk, f.file, f.sheet, f.line, f.sort, f.code, f.subkind,"
            + " f.target_kind, f.target_id, f.target_label";
    private static final String FORESEEN_ORDER =
            "f.file, f.sheet, f.line, f.sort, f.code, f.subkind, f.target_kind, f.target_id";
    private static final String FINDING_ORDER =
            "f.sort_place, f.code, f.nip, f.file, f.sheet, f.line, f.subkind, f.kind";

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final BookQueries books;
    private final CountQueries counts;
    private final SuggestionQueries suggestions;
    private final @Nullable JdbcRunReader shared;
    private @Nullable Counted counted;

    /** The causes of one run. */
    private record Counted(long run, List<CauseCount> causes) {}

    /** {@code jdbc} needs a fetch size, so that PostgreSQL streams. */
    public JdbcRunReader(JdbcTemplate jdbc, TransactionOperations transaction) {
        this(jdbc, transaction, null);
    }

    private JdbcRunReader(JdbcTemplate jdbc, TransactionOperations transaction, @Nullable JdbcRunReader shared) {
        this.shared = shared;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.books = new BookQueries(jdbc);
        this.counts = new CountQueries(jdbc);
        this.suggestions = new SuggestionQueries(jdbc);
    }

    @Override
    public RunRecord run(long number) {
        return jdbc.query("select * from run where run_number = ?", (row, n) -> JdbcRuns.record(row), number).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no run " + number));
    }

    @Override
    public List<InputRecord> inputs(long number) {
        return books.inputs(number);
    }

    @Override
    public List<BookLine> books(long number) {
        return books.lines(number);
    }

    @Override
    public List<Group> groups(long number, boolean byUnorInduk) {
        return books.groups(number, byUnorInduk);
    }

    @Override
    public List<Headcount> headcounts(long number, Group group) {
        return books.headcounts(number, group);
    }

    /** For the recap of a run on its way, of which all is judged; what it counts this reader knows, too. */
    public JdbcRunReader duringRun() {
        return new JdbcRunReader(jdbc, transaction, this);
    }

    /**
     * Kept for the run last asked for: the overview, {@code neraca.json} and the screen want them all, and to count a
     * nation's takes 1.5 s. Whoever comes second waits instead of counting, too. What a page sees of a run on its way is
     * not kept: there is more to come.
     */
    @Override
    public synchronized List<CauseCount> causes(long number) {
        Counted known = counted;
        if (known != null && known.run == number) {
            return known.causes;
        }
        boolean settled = shared != null || run(number).state() != RunState.RUNNING;
        Counted fresh = new Counted(number, counts.causes(number));
        if (settled) {
            keep(fresh);
        }
        return fresh.causes;
    }

    private synchronized void keep(Counted fresh) {
        counted = fresh;
        if (shared != null) {
            shared.keep(fresh);
        }
    }

    @Override
    public List<MissingData> missingData(long number, Group group) {
        return books.missingData(number, group);
    }

    @Override
    public void findings(long number, Group group, Consumer<Finding> each) {
        stream(
                number,
                group,
                "finding",
                FindingRow.COLUMNS,
                FINDING_ORDER,
                (of, row) -> each.accept(FindingRow.of(of, row)));
    }

    @Override
    public void suggestions(long number, Group group, Consumer<Suggestion> each) {
        stream(
                number,
                group,
                "suggestion",
                SuggestionQueries.COLUMNS,
                SuggestionQueries.ORDER,
                (of, row) -> each.accept(SuggestionQueries.suggestion(of, row)));
    }

    @Override
    public void foreseen(long number, Group group, Consumer<Foreseen> each) {
        stream(number, group, "foreseen", FORESEEN, FORESEEN_ORDER, (of, row) -> each.accept(foreseen(of, row)));
    }

    @Override
    public Claims claims(long number) {
        return suggestions.claims(number);
    }

    @Override
    public void notAssessed(long number, Group group, Consumer<NotAssessed> each) {
        OpenRows rows = new OpenRows(each);
        stream(
                number,
                group,
                "not_assessed",
                Fields.SUBJECT + ", f.codes, f.behind, f.sentence",
                "f.nip, f.file, f.sheet, f.line, f.kind, f.behind, f.sentence",
                (of, row) -> rows.add(row.subject(of), row));
        rows.finish();
    }

    @Override
    public List<OpenCount> notAssessedCounts(long number) {
        return counts.notAssessed(number);
    }

    @Override
    public void rejects(long number, Group group, Consumer<Reject> each) {
        if (!group.unorInduk().isEmpty() && !group.unorInduk().equals(Group.TANPA_UNOR_INDUK)) {
            return;
        }
        Instansi of = instansi(number, group);
        query(
                """
                select kind, file, sheet, line, header, code, found, sentence from reject
                where run_number = ? and instansi_key = ? order by kind, file, sheet, line, ordinal
                """,
                row -> each.accept(
                        new Reject(row.kind(), row.address(), row.text(), row.text(), row.text(), row.text(), of)),
                number,
                of.key());
    }

    @Override
    public void excepted(long number, Group group, Consumer<Excepted> each) {
        stream(
                number,
                group,
                "excepted",
                Fields.SUBJECT + ", f.alasan, f.sampai",
                "f.nip, f.kind, f.file, f.sheet, f.line",
                (of, row) -> each.accept(new Excepted(row.subject(of), row.text(), row.date())));
    }

    @Override
    public void logMatches(long number, Group group, Consumer<LogMatch> each) {
        stream(
                number,
                group,
                "log_match",
                LogRow.COLUMNS,
                "f.agreement, f.nip, f.kind, f.file, f.sheet, f.line, f.code",
                (of, row) -> each.accept(LogRow.of(of, row)));
    }

    private interface OfInstansi {
        void row(Instansi of, Fields fields) throws SQLException;
    }

    private interface EachRow {
        void row(Fields fields) throws SQLException;
    }

    private void stream(long number, Group group, String table, String columns, String order, OfInstansi each) {
        Instansi of = instansi(number, group);
        GroupFilter in = GroupFilter.of(group);
        query(
                "select " + columns + " from unit u join " + table
                        + " f on f.run_number = u.run_number and f.unit = u.unit where u.run_number = ?" + in.sql()
                        + " order by " + order,
                row -> each.row(of, row),
                in.arguments(number));
    }

    private void query(String sql, EachRow each, Object... arguments) {
        RowCallbackHandler handler = row -> each.row(new Fields(row));
        transaction.executeWithoutResult(status -> jdbc.query(sql, handler, arguments));
    }

    /** Under the name the ledger gave it. */
    private Instansi instansi(long number, Group group) {
        return jdbc
                .query(
                        "select instansi_id, nama from instansi where run_number = ? and instansi_key = ?",
                        (row, n) -> new Fields(row).instansi(),
                        number,
                        group.instansi().key())
                .stream()
                .findFirst()
                .orElse(group.instansi());
    }

    private static Foreseen foreseen(Instansi of, Fields row) throws SQLException {
        return new Foreseen(
                of,
                row.text(),
                row.address(),
                Foreseen.Sort.valueOf(row.text()),
                row.text(),
                row.text(),
                new TaskTarget(TaskTarget.Kind.valueOf(row.text()), row.text(), row.text()));
    }
}
