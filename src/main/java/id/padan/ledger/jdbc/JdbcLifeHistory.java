package id.padan.ledger.jdbc;

import id.padan.ledger.RunState;
import id.padan.life.KnownLife;
import id.padan.life.LifeEvent;
import id.padan.life.LifeHistory;
import id.padan.life.LifeState;
import id.padan.life.LifeStop;
import id.padan.life.LifeSubject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link LifeHistory} in a database. Thread-safe. */
public record JdbcLifeHistory(JdbcTemplate jdbc) implements LifeHistory {
    private static final Comparator<LifeEvent> ORDER =
            Comparator.comparingLong(LifeEvent::run).thenComparing(LifeEvent::kind);

    @Override
    public Optional<KnownLife> known(String job, long life) {
        CourseRows rows = new CourseRows();
        return jdbc
                .query(
                        "select l.nip, l.nama, l.sekolah, l.unor, l.pmm_value, l.siasn_value, l.first_run, c.run_number, "
                                + CourseRows.COLUMNS + " from life l join course c on c.life = l.life"
                                + " join run r on r.run_number = c.run_number and r.state = ?"
                                + " where l.life = ? and l.job = ? order by c.run_number desc limit 1",
                        (result, n) -> {
                            Fields row = new Fields(result);
                            LifeSubject about = new LifeSubject(
                                    row.text(), row.text(), row.text(), row.text(), row.text(), row.text());
                            long first = row.count();
                            long last = row.count();
                            return new KnownLife(rows.life(row), about, first, last);
                        },
                        RunState.PUBLISHED.name(),
                        life,
                        job)
                .stream()
                .findFirst();
    }

    @Override
    public List<LifeStop> stops(long life, long upTo) {
        return jdbc.query(
                """
                select c.run_number, r.tanggal, c.state, c.actor
                from course c join run r on r.run_number = c.run_number and r.state = ?
                where c.life = ? and c.run_number <= ? order by c.run_number
                """,
                (result, n) -> {
                    Fields row = new Fields(result);
                    return new LifeStop(row.count(), row.day(), LifeState.valueOf(row.text()), row.text());
                },
                RunState.PUBLISHED.name(),
                life,
                upTo);
    }

    @Override
    public List<LifeEvent> events(long life, long upTo) {
        return jdbc
                .query(
                        """
                        select e.run_number, e.tanggal, e.event, e.detail
                        from life_event e join run r on r.run_number = e.run_number and r.state = ?
                        where e.life = ? and e.run_number <= ?
                        """,
                        (result, n) -> {
                            Fields row = new Fields(result);
                            return new LifeEvent(
                                    row.count(), row.day(), LifeEvent.Kind.valueOf(row.text()), row.text());
                        },
                        RunState.PUBLISHED.name(),
                        life,
                        upTo)
                .stream()
                .sorted(ORDER)
                .toList();
    }
}
