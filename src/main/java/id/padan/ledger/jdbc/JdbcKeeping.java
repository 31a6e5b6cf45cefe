package id.padan.ledger.jdbc;

import id.padan.ledger.Keeping;
import id.padan.ledger.RunState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** {@link Keeping} in a database. Thread-safe. */
public record JdbcKeeping(JdbcTemplate jdbc, TransactionOperations transaction) implements Keeping {
    /** Tables of evidence, by what cuts a run's rows into small transactions. */
    private static final Map<String, String> PIECE = Map.of(
            "finding", "unit",
            "not_assessed", "unit",
            "suggestion", "unit",
            "excepted", "unit",
            "foreseen", "unit",
            "log_match", "unit",
            "reject", "instansi_key",
            "course", "instansi_key",
            "witness", "abs(mod(subject, 64))",
            "school_rows", "instansi_key");

    private static final String LAST_PUBLISHED =
            "(select coalesce(max(p.run_number), 0) from run p where p.job = r.job and p.state = '"
                    + RunState.PUBLISHED.name() + "')";

    @Override
    public List<OldRun> evidenceBefore(String job, LocalDate day) {
        return runs(job, day, "r.run_number < " + LAST_PUBLISHED).stream()
                .map(old -> new OldRun(old.run(), old.tanggal(), evidence(old.run()), old.folder()))
                .filter(old -> old.rows() > 0)
                .toList();
    }

    private List<OldRun> runs(String job, LocalDate day, String condition) {
        return jdbc.query(
                "select r.run_number, r.tanggal, r.output from run r where r.job = ? and r.tanggal < ? and " + condition
                        + " order by r.run_number",
                (row, n) -> new OldRun(row.getLong(1), row.getObject(2, LocalDate.class), 0, row.getString(3)),
                job,
                day);
    }

    @Override
    public Set<Long> withEvidence(String job) {
        return Set.copyOf(jdbc.queryForList(
                "select r.run_number from run r where r.job = ? and r.state = '" + RunState.PUBLISHED.name()
                        + "' and (exists (select 1 from finding f where f.run_number = r.run_number)"
                        + " or not exists (select 1 from slice s where s.run_number = r.run_number and s.findings > 0))",
                Long.class,
                job));
    }

    @Override
    public boolean whole(long run) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select (select count(*) from finding where run_number = ?)"
                        + " = (select coalesce(sum(s.findings), 0) from slice s where s.run_number = ?)",
                Boolean.class,
                run,
                run));
    }

    private long evidence(long run) {
        return PIECE.keySet().stream().mapToLong(table -> rows(table, run)).sum();
    }

    private long rows(String table, long run) {
        Long rows = jdbc.queryForObject(
                "select count(*) from " + table + " where run_number = ?" + spared(table), Long.class, run);
        return rows == null ? 0 : rows;
    }

    /** How a finding ended must be known when it comes back. */
    private static String spared(String table) {
        return table.equals("course") ? " and state not in ('TERBUKTI_SELESAI', 'KELUAR')" : "";
    }

    @Override
    public void removeEvidence(long run) {
        PIECE.forEach((table, piece) -> {
            List<Object> pieces = jdbc.queryForList(
                    "select distinct " + piece + " from " + table + " where run_number = ?" + spared(table),
                    Object.class,
                    run);
            for (Object one : pieces) {
                transaction.executeWithoutResult(status -> jdbc.update(
                        "delete from " + table + " where run_number = ? and " + piece + " = ?" + spared(table),
                        run,
                        one));
            }
        });
    }

    @Override
    public List<OldRun> reportsBefore(String job, LocalDate day) {
        return runs(
                job,
                day,
                "r.state = '" + RunState.PUBLISHED.name() + "' and r.run_number < " + LAST_PUBLISHED
                        + " and not exists (select 1 from run l where l.output = r.output and l.run_number > r.run_number)");
    }
}
