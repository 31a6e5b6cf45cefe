package id.padan.ledger.jdbc;

import id.padan.ledger.Audit;
import id.padan.ledger.AuditFilter;
import id.padan.ledger.AuditRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Audit} in a database. Thread-safe. */
public record JdbcAudit(JdbcTemplate jdbc) implements Audit {
    @Override
    public void add(AuditRecord record) {
        jdbc.update(
                "insert into audit (happened, who, action, job, about, state_was, state_is, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                utc(record.at()),
                record.who(),
                record.action(),
                record.job(),
                record.about(),
                record.before(),
                record.after(),
                record.reason());
    }

    @Override
    public List<AuditRecord> latest(int most) {
        return find(AuditFilter.ALL, 0, most);
    }

    @Override
    public List<AuditRecord> find(AuditFilter filter, int leaveOut, int most) {
        StringBuilder sql = new StringBuilder("select * from audit where true");
        List<Object> given = new ArrayList<>();
        if (!filter.account().isEmpty()) {
            sql.append(" and (who = ? or about = ?)");
            given.addAll(List.of(filter.account(), AuditRecord.aboutAccount(filter.account())));
        }
        if (!filter.action().isEmpty()) {
            sql.append(" and action = ?");
            given.add(filter.action());
        }
        if (filter.from() != null) {
            sql.append(" and happened >= ?");
            given.add(utc(filter.from()));
        }
        if (filter.until() != null) {
            sql.append(" and happened < ?");
            given.add(utc(filter.until()));
        }
        sql.append(" order by audit desc limit ? offset ?");
        given.addAll(List.of(most, leaveOut));
        return jdbc.query(sql.toString(), (row, n) -> record(row), given.toArray());
    }

    @Override
    public List<String> actions() {
        return jdbc.queryForList("select distinct action from audit order by action", String.class);
    }

    private static AuditRecord record(ResultSet row) throws SQLException {
        return new AuditRecord(
                row.getObject("happened", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("action"),
                row.getString("job"),
                row.getString("about"),
                row.getString("state_was"),
                row.getString("state_is"),
                row.getString("reason"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
