package id.padan.ledger.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.domain.Instansi;
import id.padan.domain.Periode;
import id.padan.ledger.NewRun;
import id.padan.ledger.RunIdentity;
import id.padan.ledger.RunState;
import id.padan.ledger.SliceBuilder;
import id.padan.life.Cause;
import id.padan.life.Entry;
import id.padan.life.Life;
import id.padan.life.LifeKey;
import id.padan.life.LifeState;
import id.padan.life.LifeSubject;
import id.padan.life.Move;
import id.padan.life.Step;
import id.padan.road.RunStandings;
import id.padan.rule.Finding;
import id.padan.rule.Identity;
import id.padan.rule.Subject;
import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;
import id.padan.testing.Someone;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Published runs whose findings are followed, a week apart; lives have the numbers that the tests give them. */
final class FollowedRuns {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    private final HikariDataSource pool;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final JdbcRuns runs;
    private final JdbcFindingSearch search;
    private final Map<Long, Life> standing = new HashMap<>();
    private int made;
    private long executions;

    FollowedRuns(HikariDataSource pool) {
        this.pool = pool;
        this.jdbc = new JdbcTemplate(pool);
        jdbc.setFetchSize(2);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        this.runs = new JdbcRuns(jdbc, transaction, Clock.fixed(Given.NOON, ZoneOffset.UTC));
        this.search = new JdbcFindingSearch(jdbc, transaction);
    }

    /** A finding that a run meets, or, with {@code state} ended, that it closes. */
    record Row(long life, Instansi instansi, String code, Subject subject, LifeState state) {
        Finding finding() {
            return Given.finding(code, "lain", 4, subject);
        }
    }

    Row row(int life, Instansi instansi, String code, String nip, String nama, String sekolah) {
        Address at = new Address("pmm.csv", "", life);
        Subject subject = new Subject(
                SnapshotKind.PMM,
                at,
                instansi,
                Given.DINAS,
                nip,
                nama,
                sekolah,
                "SD NEGERI 1 CIBADAK",
                Someone.identity(nip, at));
        return new Row(life, instansi, code, subject, LifeState.BERLANJUT);
    }

    Row gone(int life, Instansi instansi, String code, String nip) {
        Row row = row(life, instansi, code, nip, "", "");
        return new Row(life, instansi, code, row.subject(), LifeState.TERBUKTI_SELESAI);
    }

    /** Makes a run and publishes it; new findings must come in the order of their numbers. */
    long run(Row... rows) {
        long run = neverPublished(rows);
        runs.state(run, RunState.PUBLISHED, "");
        return run;
    }

    /** Makes a run that comes to nothing. */
    long neverPublished(Row... rows) {
        LocalDate day = FIRST.plusWeeks(made++);
        long run = runs.open(
                        new NewRun(
                                new RunIdentity("uji", day, "sidik " + made),
                                0,
                                new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)),
                                LocalDate.of(2026, 6, 30),
                                Path.of("reports"),
                                Given.NOON),
                        Given.CODES)
                .run()
                .number();
        SliceBuilder slice = new SliceBuilder(SnapshotKind.PMM, 0);
        List<Entry> entries = new ArrayList<>();
        for (Row row : rows) {
            if (!row.state().ended()) {
                slice.add(Given.judged(row.finding()));
            }
            entries.add(entry(row, day));
        }
        new JdbcRunWriter(jdbc).slice(run, slice.build());
        transaction.executeWithoutResult(status -> new JdbcLives(jdbc).add("uji", run, day, entries));
        return run;
    }

    private Entry entry(Row row, LocalDate day) {
        Life before = standing.get(row.life());
        Subject subject = row.subject();
        Identity who = subject.identity();
        LifeState state = before == null ? LifeState.BARU : row.state();
        Life now = new Life(
                before == null ? 0 : row.life(),
                new LifeKey(who.subject(), row.code()),
                SnapshotKind.PMM,
                row.instansi().key(),
                who,
                "lain",
                "ADMIN_INSTANSI",
                "0123456789ab",
                state,
                day,
                before == null ? day : before.firstDay(),
                Cause.DATA,
                Life.Track.NONE,
                null,
                1);
        standing.put(row.life(), now);
        Move move = before == null ? Move.FRESH : state.ended() ? Move.REPAIRED : Move.NONE;
        LifeSubject about =
                new LifeSubject(subject.nip(), subject.nama(), subject.sekolah(), subject.unor(), "kiri", "kanan");
        return new Entry(new Step(before, now, move, Step.ClaimResult.NONE), about);
    }

    JdbcFindingSearch search() {
        return search;
    }

    JdbcLifeHistory histories() {
        return new JdbcLifeHistory(jdbc);
    }

    JdbcSubjectReader subjects() {
        return new JdbcSubjectReader(jdbc);
    }

    JdbcPastStandings standings() {
        return new JdbcPastStandings(jdbc);
    }

    void put(RunStandings left) {
        transaction.executeWithoutResult(status -> new JdbcStandings(jdbc).put(left));
    }

    JdbcRunClock clock() {
        return new JdbcRunClock(jdbc);
    }

    /** As Spring Batch puts down a step that took from one second to another, in an execution of its own. */
    void step(long run, String name, int from, int to) {
        Map<String, Object> of =
                jdbc.queryForMap("select job, tanggal, fingerprint, repetition from run where run_number = ?", run);
        long number = ++executions;
        LocalDateTime noon = LocalDateTime.of(2026, 6, 15, 12, 0);
        jdbc.update(
                "insert into batch_job_instance (job_instance_id, version, job_name, job_key) values (?, 0, 'uji', ?)",
                number,
                Long.toString(number));
        jdbc.update(
                "insert into batch_job_execution (job_execution_id, job_instance_id, create_time) values (?, ?, ?)",
                number,
                number,
                noon);
        Map.of("job", "job", "tanggal", "tanggal", "sidik", "fingerprint", "ulang", "repetition")
                .forEach((parameter, column) -> jdbc.update(
                        "insert into batch_job_execution_params (job_execution_id, parameter_name, parameter_type,"
                                + " parameter_value, identifying) values (?, ?, 'uji', ?, 'Y')",
                        number,
                        parameter,
                        String.valueOf(of.get(column))));
        jdbc.update(
                "insert into batch_step_execution (step_execution_id, version, step_name, job_execution_id, create_time,"
                        + " start_time, end_time) values (?, 0, ?, ?, ?, ?, ?)",
                number,
                name,
                number,
                noon,
                noon.plusSeconds(from),
                noon.plusSeconds(to));
    }

    void close() {
        pool.close();
    }
}
