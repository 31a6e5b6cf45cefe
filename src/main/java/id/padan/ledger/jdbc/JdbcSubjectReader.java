package id.padan.ledger.jdbc;

import id.padan.domain.Instansi;
import id.padan.ledger.LogMatch;
import id.padan.ledger.SubjectReader;
import id.padan.life.LifeKey;
import id.padan.rule.Finding;
import id.padan.rule.Suggestion;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link SubjectReader} in a database. Thread-safe; a question looks through the rows of the instansi's units. */
public record JdbcSubjectReader(JdbcTemplate jdbc) implements SubjectReader {
    private static final String PLACE = " order by f.file, f.sheet, f.line";

    @Override
    public List<Finding> findings(long run, String instansiKey, LifeKey key) {
        return rows(
                "finding",
                FindingRow.COLUMNS,
                " and f.subject = ? and f.code = ?" + PLACE,
                FindingRow::of,
                run,
                instansiKey,
                key.subject(),
                key.code());
    }

    @Override
    public List<Suggestion> suggestions(long run, String instansiKey, long subject) {
        return rows(
                "suggestion",
                SuggestionQueries.COLUMNS,
                " and f.subject = ?" + PLACE + ", f.place",
                SuggestionQueries::suggestion,
                run,
                instansiKey,
                subject);
    }

    @Override
    public List<LogMatch> logMatches(long run, String instansiKey, String nip) {
        return rows(
                "log_match", LogRow.COLUMNS, " and f.nip = ?" + PLACE + ", f.code", LogRow::of, run, instansiKey, nip);
    }

    private interface OfInstansi<T> {
        T row(Instansi of, Fields fields) throws SQLException;
    }

    private <T> List<T> rows(String table, String columns, String condition, OfInstansi<T> each, Object... arguments) {
        return jdbc.query(
                "select i.instansi_id, i.nama, " + columns
                        + " from unit u join instansi i on i.run_number = u.run_number"
                        + " and i.instansi_key = u.instansi_key join " + table
                        + " f on f.run_number = u.run_number and f.unit = u.unit"
                        + " where u.run_number = ? and u.instansi_key = ?" + condition,
                (result, n) -> {
                    Fields row = new Fields(result);
                    return each.row(row.instansi(), row);
                },
                arguments);
    }
}
