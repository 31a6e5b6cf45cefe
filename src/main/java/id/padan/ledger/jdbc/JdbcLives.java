package id.padan.ledger.jdbc;

import id.padan.ledger.RunState;
import id.padan.life.Cause;
import id.padan.life.ClaimCount;
import id.padan.life.EndedLife;
import id.padan.life.Entry;
import id.padan.life.Life;
import id.padan.life.LifeCount;
import id.padan.life.LifeKey;
import id.padan.life.LifeState;
import id.padan.life.LifeSubject;
import id.padan.life.Lives;
import id.padan.life.Move;
import id.padan.life.Seen;
import id.padan.life.Watch;
import id.padan.life.Witness;
import id.padan.rule.Identity;
import id.padan.snapshot.SnapshotKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** {@link Lives} in a database. Thread-safe; writing takes one transaction at a time. */
public final class JdbcLives implements Lives {
    private static final List<String> FOLLOWING = List.of(
            "delete from life where first_run = ?",
            "delete from life_subject where run_number = ?",
            "delete from life_event where run_number = ?",
            "delete from course where run_number = ?",
            "delete from claim_result where run_number = ?");

    private final JdbcTemplate jdbc;
    private final BulkInsert bulk;

    /** {@code jdbc} needs a fetch size, so that PostgreSQL streams. */
    public JdbcLives(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.bulk = new BulkInsert(jdbc);
    }

    @Override
    public OptionalLong accepted(String job, long before) {
        return jdbc
                .queryForList(
                        "select run_number from run where job = ? and state = ? and run_number < ?"
                                + " order by run_number desc limit 1",
                        Long.class,
                        job,
                        RunState.PUBLISHED.name(),
                        before)
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    @Override
    public Watch watch(long accepted) {
        Map<SnapshotKind, List<Identity>> awaited = new EnumMap<>(SnapshotKind.class);
        RowCallbackHandler each = result -> {
            Fields row = new Fields(result);
            LifeState state = LifeState.valueOf(row.text());
            SnapshotKind kind = row.kind();
            Identity who = row.identity();
            if (!state.ended()) {
                awaited.computeIfAbsent(kind, first -> new ArrayList<>()).add(who);
            }
        };
        jdbc.query(
                "select state, kind, subject, school, by_nuptk, by_nama from course where run_number = ?",
                each,
                accepted);
        return new Watch(awaited);
    }

    @Override
    public List<Life> of(long run) {
        return lives(" where c.run_number = ? order by c.life", run);
    }

    @Override
    public List<Life> of(long run, String instansiKey) {
        return lives(" where c.run_number = ? and c.instansi_key = ? order by c.life", run, instansiKey);
    }

    @Override
    public Life of(long run, LifeKey key) {
        return lives(
                        " join life_subject s on s.life = c.life join run r on r.run_number = c.run_number and r.job = s.job"
                                + " where c.run_number = ? and s.subject = ? and s.code = ?",
                        run,
                        key.subject(),
                        key.code())
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a finding of run " + run + " is not followed: " + key));
    }

    private List<Life> lives(String where, Object... arguments) {
        List<Life> lives = new ArrayList<>();
        CourseRows rows = new CourseRows();
        RowCallbackHandler each = result -> lives.add(rows.life(new Fields(result)));
        jdbc.query("select " + CourseRows.COLUMNS + " from course c" + where, each, arguments);
        return lives;
    }

    @Override
    public void ended(long run, String instansiKey, Consumer<EndedLife> each) {
        CourseRows rows = new CourseRows();
        RowCallbackHandler handler = result -> {
            Fields row = new Fields(result);
            LifeSubject about = new LifeSubject(row.text(), row.text(), row.text(), row.text(), row.text(), row.text());
            each.accept(new EndedLife(rows.life(row), about));
        };
        jdbc.query(
                "select l.nip, l.nama, l.sekolah, l.unor, l.pmm_value, l.siasn_value, " + CourseRows.COLUMNS
                        + " from course c join life l on l.life = c.life where c.run_number = ? and c.instansi_key = ?"
                        + " and c.state in (?, ?) order by c.code, l.nama, c.life",
                handler,
                run,
                instansiKey,
                LifeState.TERBUKTI_SELESAI.name(),
                LifeState.KELUAR.name());
    }

    /** One by one: each is a look into two indexes, and only findings that are new are asked for. */
    @Override
    public Map<LifeKey, Life> ended(String job, Collection<LifeKey> keys) {
        Map<LifeKey, Life> known = new HashMap<>();
        CourseRows rows = new CourseRows();
        for (LifeKey key : keys) {
            RowCallbackHandler each = result -> known.put(key, rows.life(new Fields(result)));
            jdbc.query(
                    "select " + CourseRows.COLUMNS + " from life_subject s join course c on c.life = s.life"
                            + " where s.job = ? and s.subject = ? and s.code = ? order by c.run_number desc limit 1",
                    each,
                    job,
                    key.subject(),
                    key.code());
        }
        return known;
    }

    @Override
    public void forget(String job, long from, long accepted) {
        List<Long> abandoned = jdbc.queryForList(
                "select run_number from run where job = ? and run_number <= ? and run_number > ?",
                Long.class,
                job,
                from,
                accepted);
        for (long run : abandoned) {
            FOLLOWING.forEach(sql -> jdbc.update(sql, run));
        }
    }

    @Override
    public void witnesses(long run, Consumer<Witness> each) {
        Map<String, Set<String>> lists = new HashMap<>();
        RowCallbackHandler handler = result -> {
            Fields row = new Fields(result);
            SnapshotKind kind = row.kind();
            Identity who = row.identity();
            Witness.Fate fate = Witness.Fate.valueOf(row.text());
            Set<String> open = lists.computeIfAbsent(row.text(), JdbcLives::codes);
            each.accept(new Witness(kind, who, fate, open));
        };
        jdbc.query(
                "select kind, subject, school, by_nuptk, by_nama, fate, open_codes from witness where run_number = ?",
                handler,
                run);
    }

    private static Set<String> codes(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(" ", -1));
    }

    @Override
    public Set<LifeKey> unseen(long run, Collection<Seen> fresh) {
        return Unseen.of(fresh, run, jdbc);
    }

    @Override
    public List<LifeCount> counts(long run) {
        return jdbc.query(
                "select instansi_key, came_from, actor, code, subkind, state, move, why, count(*) from course"
                        + " where run_number = ? group by instansi_key, came_from, actor, code, subkind, state, move, why"
                        + " order by instansi_key, came_from, actor, code, subkind, state, move, why",
                (result, n) -> {
                    Fields row = new Fields(result);
                    return new LifeCount(
                            row.text(),
                            row.text(),
                            row.text(),
                            row.text(),
                            row.text(),
                            LifeState.valueOf(row.text()),
                            Move.valueOf(row.text()),
                            Cause.valueOf(row.text()),
                            row.count());
                },
                run);
    }

    @Override
    public void claims(String job, long run, Collection<ClaimCount> counts) {
        jdbc.update("delete from claim_result where run_number = ?", run);
        List<Object[]> rows = new ArrayList<>();
        counts.forEach(one -> rows.add(new Object[] {run, job, one.instansi(), one.actor(), one.held(), one.denied()}));
        bulk.into("claim_result", List.of("run_number", "job", "instansi_key", "actor", "held", "denied"), rows);
    }

    @Override
    public List<ClaimCount> claims(String job, long upTo) {
        return jdbc.query(
                "select c.instansi_key, c.actor, sum(c.held), sum(c.denied) from claim_result c"
                        + " join run r on r.run_number = c.run_number and (r.state = ? or r.run_number = ?)"
                        + " where c.job = ? and c.run_number <= ? group by c.instansi_key, c.actor"
                        + " order by c.instansi_key, c.actor",
                (row, n) -> new ClaimCount(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)),
                RunState.PUBLISHED.name(),
                upTo,
                job,
                upTo);
    }

    @Override
    public Map<String, Long> bounced(long run) {
        Map<String, Long> bounced = new HashMap<>();
        RowCallbackHandler each = row -> {
            if (LifeState.valueOf(row.getString(2)).open()) {
                bounced.merge(row.getString(1), row.getLong(3), Long::sum);
            }
        };
        jdbc.query(
                "select instansi_key, state, count(*) from course where run_number = ? and handovers > 1"
                        + " group by instansi_key, state",
                each,
                run);
        return bounced;
    }

    @Override
    public void add(String job, long run, LocalDate day, List<Entry> entries) {
        new LifeInsert(jdbc, bulk, job, run, day).insert(entries);
    }
}
