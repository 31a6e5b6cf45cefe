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
import id.padan.rule.Finding;
import id.padan.rule.NotAssessed;
import id.padan.rule.Reason;
import id.padan.rule.Severity;
import id.padan.rule.TaskTarget;
import id.padan.snapshot.Reject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@link RunReader} in a database. Thread-safe. Every reading is a transaction of its own unless one is open: without one
 * PostgreSQL would hand over a result whole instead of streaming it.
 */
public final class JdbcRunReader implements RunReader {
    private static final String FINDING = """
            select f.*, i.instansi_id, i.nama as instansi_nama from finding f
            join instansi i on i.run_number = f.run_number and i.instansi_key = f.instansi_key
            left join run_code c on c.run_number = f.run_number and c.code = f.code
            where f.run_number = ?
            """;
    private static final String FINDING_ORDER =
            " case when f.block_order = 0 then 1000 else f.block_order end, c.place,"
                    + " f.code, f.nip, f.file, f.sheet, f.line, f.subkind, f.kind";

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final BookQueries books;

    /** {@code jdbc} needs a fetch size, so that PostgreSQL streams. */
    public JdbcRunReader(JdbcTemplate jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.books = new BookQueries(jdbc);
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
        GroupFilter in = GroupFilter.of(group, "h");
        return jdbc.query(
                "select unor_induk, sum(judged) as judged, sum(unobstructed) as unobstructed from headcount h"
                        + " where h.run_number = ?" + in.sql() + " group by unor_induk order by unor_induk",
                (row, n) ->
                        new Headcount(row.getString("unor_induk"), row.getLong("judged"), row.getLong("unobstructed")),
                in.arguments(number));
    }

    @Override
    public List<CauseCount> causes(long number) {
        return books.causes(number);
    }

    @Override
    public List<MissingData> missingData(long number, Group group) {
        GroupFilter in = GroupFilter.of(group, "m");
        return jdbc.query(
                """
                select m.code, m.what, i.instansi_id, i.nama as instansi_nama, sum(m.people) as people
                from missing_data m
                join instansi i on i.run_number = m.run_number and i.instansi_key = m.instansi_key
                left join run_code c on c.run_number = m.run_number and c.code = m.code
                where m.run_number = ?
                """
                        + in.sql()
                        + " group by c.place, m.code, m.what, i.instansi_id, i.nama order by c.place, m.code, m.what",
                (row, n) -> new MissingData(
                        row.getString("code"),
                        SubjectColumns.instansi(row),
                        row.getString("what"),
                        row.getLong("people")),
                in.arguments(number));
    }

    @Override
    public void findings(long number, Group group, Consumer<Finding> each) {
        GroupFilter in = GroupFilter.of(group, "f");
        stream(
                FINDING + in.sql() + " order by" + FINDING_ORDER,
                row -> each.accept(finding(row)),
                in.arguments(number));
    }

    @Override
    public void allFindings(long number, Consumer<Finding> each) {
        stream(FINDING + " order by i.nama, i.instansi_key," + FINDING_ORDER, row -> each.accept(finding(row)), number);
    }

    @Override
    public void notAssessed(long number, Group group, Consumer<NotAssessed> each) {
        GroupFilter in = GroupFilter.of(group, "f");
        stream(
                """
                select f.*, i.instansi_id, i.nama as instansi_nama from not_assessed f
                join instansi i on i.run_number = f.run_number and i.instansi_key = f.instansi_key
                where f.run_number = ?
                """ + in.sql() + " order by f.nip, f.file, f.sheet, f.line, f.code, f.kind",
                row -> each.accept(notAssessed(row)),
                in.arguments(number));
    }

    @Override
    public List<OpenCount> notAssessedCounts(long number) {
        return books.notAssessedCounts(number);
    }

    @Override
    public void rejects(long number, Group group, Consumer<Reject> each) {
        if (!group.unorInduk().isEmpty() && !group.unorInduk().equals(Group.TANPA_UNOR_INDUK)) {
            return;
        }
        stream("""
                select f.*, i.instansi_id, i.nama as instansi_nama from reject f
                join instansi i on i.run_number = f.run_number and i.instansi_key = f.instansi_key
                where f.run_number = ? and f.instansi_key = ?
                order by f.kind, f.file, f.sheet, f.line, f.ordinal
                """, row -> each.accept(reject(row)), number, group.instansi().key());
    }

    @Override
    public void excepted(long number, Group group, Consumer<Excepted> each) {
        GroupFilter in = GroupFilter.of(group, "f");
        stream(
                """
                select f.*, i.instansi_id, i.nama as instansi_nama from excepted f
                join instansi i on i.run_number = f.run_number and i.instansi_key = f.instansi_key
                where f.run_number = ?
                """ + in.sql() + " order by f.nip, f.kind, f.file, f.sheet, f.line",
                row -> each.accept(new Excepted(
                        SubjectColumns.read(row), row.getString("alasan"), row.getObject("sampai", LocalDate.class))),
                in.arguments(number));
    }

    @Override
    public void logMatches(long number, Group group, Consumer<LogMatch> each) {
        GroupFilter in = GroupFilter.of(group, "f");
        stream(
                """
                select f.*, i.instansi_id, i.nama as instansi_nama from log_match f
                join instansi i on i.run_number = f.run_number and i.instansi_key = f.instansi_key
                where f.run_number = ?
                """ + in.sql() + " order by f.agreement, f.nip, f.kind, f.file, f.sheet, f.line, f.code",
                row -> each.accept(logMatch(row)),
                in.arguments(number));
    }

    private void stream(String sql, RowCallbackHandler each, Object... arguments) {
        transaction.executeWithoutResult(status -> jdbc.query(sql, each, arguments));
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getString("code"),
                row.getString("subkind"),
                Severity.valueOf(row.getString("severity")),
                row.getInt("block_order"),
                row.getBoolean("is_first"),
                SubjectColumns.read(row),
                row.getString("pmm_value"),
                row.getString("siasn_value"),
                row.getString("explanation"),
                new TaskTarget(
                        TaskTarget.Kind.valueOf(row.getString("target_kind")),
                        row.getString("target_id"),
                        row.getString("target_label")));
    }

    private static NotAssessed notAssessed(ResultSet row) throws SQLException {
        String behind = row.getString("behind");
        Reason reason = behind.isEmpty() ? new Reason.Unclear(row.getString("sentence")) : new Reason.Behind(behind);
        return new NotAssessed(row.getString("code"), SubjectColumns.read(row), reason);
    }

    private static Reject reject(ResultSet row) throws SQLException {
        return new Reject(
                SubjectColumns.kind(row),
                SubjectColumns.address(row),
                row.getString("header"),
                row.getString("code"),
                row.getString("found"),
                row.getString("sentence"),
                SubjectColumns.instansi(row));
    }

    private static LogMatch logMatch(ResultSet row) throws SQLException {
        Instansi instansi = SubjectColumns.instansi(row);
        return new LogMatch(
                SubjectColumns.address(row),
                instansi,
                row.getString("nip"),
                row.getString("nama"),
                row.getString("pesan"),
                row.getString("waktu"),
                row.getString("code"),
                LogMatch.Agreement.valueOf(row.getString("agreement")));
    }
}
