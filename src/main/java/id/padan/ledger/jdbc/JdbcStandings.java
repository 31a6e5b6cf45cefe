package id.padan.ledger.jdbc;

import id.padan.domain.Periode;
import id.padan.remedy.Actor;
import id.padan.road.Heads;
import id.padan.road.Milestone;
import id.padan.road.Moves;
import id.padan.road.RunStandings;
import id.padan.road.Series;
import id.padan.road.Split;
import id.padan.road.Standing;
import id.padan.road.Standings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Standings} in a database. Thread-safe. */
public final class JdbcStandings implements Standings {
    private static final List<String> RUN =
            List.of("run_number", "job", "tanggal", "periode_awal", "periode_akhir", "tenggat");
    private static final List<String> HEADS = List.of("run_number", "instansi_key", "judged", "unobstructed");
    private static final List<String> STANDING = List.of(
            "run_number",
            "instansi_key",
            "actor",
            "code",
            "open_findings",
            "wait_days",
            "fresh_data",
            "fresh_rule",
            "fresh_scope",
            "repaired_data",
            "repaired_rule",
            "repaired_scope",
            "regressed_data",
            "regressed_rule",
            "regressed_scope");

    private final JdbcTemplate jdbc;
    private final BulkInsert bulk;

    public JdbcStandings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.bulk = new BulkInsert(jdbc);
    }

    @Override
    public void put(RunStandings run) {
        Milestone at = run.at();
        for (String table : List.of("standing", "standing_heads", "standing_run")) {
            jdbc.update("delete from " + table + " where run_number = ?", at.run());
        }
        List<Object[]> stop = new ArrayList<>();
        stop.add(new Object[] {
            at.run(), at.job(), at.tanggal(), at.periode().awal(), at.periode().akhir(), at.tenggat()
        });
        bulk.into("standing_run", RUN, stop);
        List<Object[]> heads = new ArrayList<>();
        run.heads().forEach(of -> heads.add(new Object[] {at.run(), of.instansi(), of.judged(), of.unobstructed()}));
        bulk.into("standing_heads", HEADS, heads);
        List<Object[]> standings = new ArrayList<>();
        run.standings().forEach(one -> standings.add(values(at.run(), one)));
        bulk.into("standing", STANDING, standings);
    }

    private static Object[] values(long run, Standing standing) {
        Split fresh = standing.moves().fresh();
        Split repaired = standing.moves().repaired();
        Split regressed = standing.moves().regressed();
        return new Object[] {
            run,
            standing.instansi(),
            standing.actor().name(),
            standing.code(),
            standing.open(),
            standing.waitDays(),
            fresh.data(),
            fresh.rule(),
            fresh.scope(),
            repaired.data(),
            repaired.rule(),
            repaired.scope(),
            regressed.data(),
            regressed.rule(),
            regressed.scope()
        };
    }

    @Override
    public Series series(Milestone upTo) {
        List<Milestone> stops = jdbc.query(
                """
                select * from standing_run where job = ? and periode_awal = ? and periode_akhir = ?
                and run_number <= ? and tanggal <= ? order by run_number
                """,
                (row, n) -> milestone(row),
                upTo.job(),
                upTo.periode().awal(),
                upTo.periode().akhir(),
                upTo.run(),
                upTo.tanggal());
        Series.Builder series = new Series.Builder();
        stops.forEach(stop -> add(series, stop));
        return series.build();
    }

    private void add(Series.Builder series, Milestone stop) {
        jdbc.query(
                "select instansi_key, judged, unobstructed from standing_heads where run_number = ?",
                row -> {
                    Fields fields = new Fields(row);
                    series.add(stop.run(), stop.tanggal(), new Heads(fields.text(), fields.count(), fields.count()));
                },
                stop.run());
        jdbc.query(
                """
                select instansi_key, actor, sum(open_findings),
                  max(case when open_findings > 0 then wait_days else 0 end),
                  sum(fresh_data), sum(fresh_rule), sum(fresh_scope),
                  sum(repaired_data), sum(repaired_rule), sum(repaired_scope),
                  sum(regressed_data), sum(regressed_rule), sum(regressed_scope)
                from standing where run_number = ? group by instansi_key, actor
                """,
                row -> {
                    Fields fields = new Fields(row);
                    series.add(
                            stop.run(),
                            stop.tanggal(),
                            fields.text(),
                            Actor.valueOf(fields.text()),
                            fields.count(),
                            fields.number(),
                            new Moves(split(fields), split(fields), split(fields)));
                },
                stop.run());
    }

    private static Split split(Fields fields) throws SQLException {
        return new Split(fields.count(), fields.count(), fields.count());
    }

    @Override
    public List<Milestone> roads() {
        return jdbc.query("""
                select s.* from standing_run s join (
                  select job, periode_awal, periode_akhir, max(tanggal) as tanggal from standing_run
                  group by job, periode_awal, periode_akhir
                ) l on l.job = s.job and l.periode_awal = s.periode_awal and l.periode_akhir = s.periode_akhir
                  and l.tanggal = s.tanggal
                where not exists (select 1 from standing_run o where o.job = s.job and o.periode_awal = s.periode_awal
                  and o.periode_akhir = s.periode_akhir and o.tanggal = s.tanggal and o.run_number > s.run_number)
                order by s.job, s.periode_awal
                """, (row, n) -> milestone(row));
    }

    private static Milestone milestone(ResultSet row) throws SQLException {
        return new Milestone(
                row.getLong("run_number"),
                row.getString("job"),
                row.getObject("tanggal", LocalDate.class),
                new Periode(
                        row.getObject("periode_awal", LocalDate.class),
                        row.getObject("periode_akhir", LocalDate.class)),
                row.getObject("tenggat", LocalDate.class));
    }
}
