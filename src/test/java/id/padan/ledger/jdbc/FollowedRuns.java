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
import id.padan.rule.Finding;
import id.padan.rule.Identity;
import id.padan.rule.Subject;
import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;
import id.padan.testing.Someone;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
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
        runs.state(run, RunState.PUBLISHED, "");
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

    void close() {
        pool.close();
    }
}
