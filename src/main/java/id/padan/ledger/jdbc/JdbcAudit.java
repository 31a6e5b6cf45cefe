package id.padan.ledger.jdbc;

import id.padan.ledger.Audit;
import id.padan.ledger.AuditRecord;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Audit} in a database. Thread-safe. */
public record JdbcAudit(JdbcTemplate jdbc) implements Audit {
    @Override
    public void add(AuditRecord record) {
        jdbc.update(
                "insert into audit (happened, who, action, job, about, state_was, state_is, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                record.at().atOffset(ZoneOffset.UTC),
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
        return jdbc.query(
                "select * from audit order by audit desc limit ?",
                (row, n) -> new AuditRecord(
                        row.getObject("happened", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("action"),
                        row.getString("job"),
                        row.getString("about"),
                        row.getString("state_was"),
                        row.getString("state_is"),
                        row.getString("reason")),
                most);
    }
}
