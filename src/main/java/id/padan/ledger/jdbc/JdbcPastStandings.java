package id.padan.ledger.jdbc;

import id.padan.domain.Periode;
import id.padan.remedy.Actor;
import id.padan.road.Heads;
import id.padan.road.Milestone;
import id.padan.road.Moves;
import id.padan.road.PastStandings;
import id.padan.road.RunStandings;
import id.padan.road.Split;
import id.padan.road.Standing;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link PastStandings} in a database. Thread-safe. */
public record JdbcPastStandings(JdbcTemplate jdbc) implements PastStandings {
    @Override
    public Optional<RunStandings> of(long run) {
        return jdbc
                .query(
                        "select run_number, job, tanggal, periode_awal, periode_akhir, tenggat from standing_run"
                                + " where run_number = ?",
                        (result, n) -> {
                            Fields row = new Fields(result);
                            return new Milestone(
                                    row.count(), row.text(), row.day(), new Periode(row.day(), row.day()), row.day());
                        },
                        run)
                .stream()
                .findFirst()
                .map(at -> new RunStandings(at, standings(run), heads(run)));
    }

    private List<Heads> heads(long run) {
        return jdbc.query(
                "select instansi_key, judged, unobstructed from standing_heads where run_number = ?"
                        + " order by instansi_key",
                (result, n) -> {
                    Fields row = new Fields(result);
                    return new Heads(row.text(), row.count(), row.count());
                },
                run);
    }

    private List<Standing> standings(long run) {
        return jdbc.query("""
                select instansi_key, actor, code, open_findings, wait_days,
                  fresh_data, fresh_rule, fresh_scope, repaired_data, repaired_rule, repaired_scope,
                  regressed_data, regressed_rule, regressed_scope
                from standing where run_number = ? order by instansi_key, actor, code
                """, (result, n) -> standing(new Fields(result)), run);
    }

    private static Standing standing(Fields row) throws SQLException {
        return new Standing(
                row.text(),
                Actor.valueOf(row.text()),
                row.text(),
                row.count(),
                row.number(),
                new Moves(split(row), split(row), split(row)));
    }

    private static Split split(Fields row) throws SQLException {
        return new Split(row.count(), row.count(), row.count());
    }
}
