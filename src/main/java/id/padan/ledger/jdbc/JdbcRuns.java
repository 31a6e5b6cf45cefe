package id.padan.ledger.jdbc;

import id.padan.domain.Periode;
import id.padan.ledger.InputRecord;
import id.padan.ledger.NewRun;
import id.padan.ledger.PastRun;
import id.padan.ledger.RunIdentity;
import id.padan.ledger.RunRecord;
import id.padan.ledger.RunState;
import id.padan.ledger.Runs;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** {@link Runs} in a database. Thread-safe. */
public final class JdbcRuns implements Runs {
    private static final String SELECT = """
            select r.*, (select coalesce(sum(s.findings), 0) from slice s where s.run_number = r.run_number) as findings
            from run r
            """;

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    /** {@code clock} is for the moments in the history; no result depends on it. */
    public JdbcRuns(JdbcTemplate jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Optional<PastRun> latest(RunIdentity identity) {
        return jdbc
                .query(
                        SELECT + "where job = ? and tanggal = ? and fingerprint = ? order by repetition desc limit 1",
                        (row, n) -> read(row),
                        identity.job(),
                        identity.tanggal(),
                        identity.fingerprint())
                .stream()
                .findFirst();
    }

    /** Two jobs may open at once on one PostgreSQL: the number's primary key lets one win, the other counts again. */
    @Override
    public PastRun open(NewRun run, List<String> codes) {
        while (true) {
            try {
                return transaction.execute(status -> insert(run, codes));
            } catch (DuplicateKeyException lost) {
                if (latest(run.identity())
                        .filter(p -> p.repetition() == run.repetition())
                        .isPresent()) {
                    throw lost;
                }
            }
        }
    }

    private PastRun insert(NewRun run, List<String> codes) {
        Long last = jdbc.queryForObject("select coalesce(max(run_number), 0) from run", Long.class);
        long number = (last == null ? 0 : last) + 1;
        OffsetDateTime at = run.at().atOffset(ZoneOffset.UTC);
        RunIdentity identity = run.identity();
        new BulkInsert(jdbc)
                .into(
                        "run",
                        List.of(
                                "run_number",
                                "job",
                                "tanggal",
                                "fingerprint",
                                "repetition",
                                "periode_awal",
                                "periode_akhir",
                                "tenggat",
                                "state",
                                "remark",
                                "output",
                                "opened_at",
                                "changed_at"),
                        List.<Object[]>of(new Object[] {
                            number,
                            identity.job(),
                            identity.tanggal(),
                            identity.fingerprint(),
                            run.repetition(),
                            run.periode().awal(),
                            run.periode().akhir(),
                            run.tenggat(),
                            RunState.RUNNING.name(),
                            "",
                            run.output().toString(),
                            at,
                            at
                        }));
        List<Object[]> places = new ArrayList<>();
        for (String code : codes) {
            places.add(new Object[] {number, code, places.size()});
        }
        new BulkInsert(jdbc).into("run_code", List.of("run_number", "code", "place"), places);
        RunRecord opened = new RunRecord(
                number, identity.job(), identity.tanggal(), run.periode(), run.tenggat(), RunState.RUNNING);
        return new PastRun(opened, run.repetition(), run.output().toString(), run.at(), 0, "");
    }

    @Override
    public void state(long run, RunState state, String remark) {
        Instant now = clock.instant();
        jdbc.update(
                "update run set state = ?, remark = ?, changed_at = ? where run_number = ?",
                state.name(),
                remark,
                now.atOffset(ZoneOffset.UTC),
                run);
    }

    @Override
    public void published(long run, Path folder) {
        state(run, RunState.PUBLISHED, "");
        jdbc.update("update run set output = ? where run_number = ?", folder.toString(), run);
    }

    @Override
    public List<InputRecord> publishedInputs(String job) {
        return new BookQueries(jdbc).publishedInputs(job);
    }

    @Override
    public List<PastRun> history(int most) {
        return jdbc.query(SELECT + "order by run_number desc limit ?", (row, n) -> read(row), most);
    }

    private static PastRun read(ResultSet row) throws SQLException {
        return new PastRun(
                record(row),
                row.getInt("repetition"),
                row.getString("output"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getLong("findings"),
                row.getString("remark"));
    }

    /** The columns of table run as the reports name a run. */
    static RunRecord record(ResultSet row) throws SQLException {
        return new RunRecord(
                row.getLong("run_number"),
                row.getString("job"),
                row.getObject("tanggal", LocalDate.class),
                new Periode(
                        row.getObject("periode_awal", LocalDate.class),
                        row.getObject("periode_akhir", LocalDate.class)),
                row.getObject("tenggat", LocalDate.class),
                RunState.valueOf(row.getString("state")));
    }
}
