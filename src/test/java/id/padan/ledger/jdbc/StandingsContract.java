package id.padan.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.domain.Periode;
import id.padan.remedy.Actor;
import id.padan.road.Heads;
import id.padan.road.Milestone;
import id.padan.road.Moves;
import id.padan.road.Point;
import id.padan.road.RunStandings;
import id.padan.road.Split;
import id.padan.road.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What every database must do with the history of counts. */
abstract class StandingsContract {
    private static final Periode SEMESTER = new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private static final Periode NEXT = new Periode(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));
    private static final Moves MOVES = new Moves(new Split(1, 2, 3), new Split(4, 5, 6), new Split(7, 8, 9));

    private final List<HikariDataSource> pools = new ArrayList<>();

    abstract HikariDataSource database();

    @BeforeEach
    void open() {
        pools.add(database());
    }

    @AfterEach
    void close() {
        pools.forEach(HikariDataSource::close);
    }

    private JdbcStandings standings() {
        return new JdbcStandings(new JdbcTemplate(pools.get(0)));
    }

    private static Milestone at(long run, int dayOfJune) {
        return at(run, "uji", dayOfJune, SEMESTER);
    }

    private static Milestone at(long run, String job, int dayOfJune, Periode periode) {
        return new Milestone(run, job, LocalDate.of(2026, 6, dayOfJune), periode, periode.akhir());
    }

    /** One disparity in one instansi, and nobody else. */
    private void put(Milestone at, long open) {
        standings()
                .put(new RunStandings(
                        at,
                        List.of(new Standing("a", Actor.BKD, "nip_tidak_padan", open, 3, Moves.NONE)),
                        List.of(new Heads("a", 100, 100 - open))));
    }

    private List<Long> totals(Milestone upTo) {
        return standings().series(upTo).all().stream().map(Point::total).toList();
    }

    @Test
    void a_run_is_read_back_summed_over_its_disparities() {
        standings()
                .put(new RunStandings(
                        at(1, 15),
                        List.of(
                                new Standing("a", Actor.BKD, "nip_tidak_padan", 10, 0, MOVES),
                                new Standing("a", Actor.BKD, "unor_berbeda", 5, 2, Moves.NONE),
                                new Standing("a", Actor.PEGAWAI, "rhk_tidak_terkait", 0, 9, MOVES),
                                new Standing("b", Actor.PEGAWAI, "rhk_tidak_terkait", 7, 1, Moves.NONE)),
                        List.of(new Heads("a", 100, 80), new Heads("b", 10, 3), new Heads("", 0, 0))));

        assertThat(standings().series(at(1, 15)).of("a"))
                .containsExactly(
                        new Point(1, LocalDate.of(2026, 6, 15), 100, 80, Map.of(Actor.BKD, 15L), 2, MOVES.plus(MOVES)));
        assertThat(standings().series(at(1, 15)).of("")).hasSize(1);
        assertThat(standings().series(at(1, 15)).all())
                .singleElement()
                .satisfies(all -> assertThat(all.total()).isEqualTo(22));
    }

    @Test
    void put_again_it_stands_in_place_of_what_stood_there() {
        put(at(1, 15), 30);
        put(at(1, 15), 20);

        assertThat(totals(at(1, 15))).containsExactly(20L);
    }

    @Test
    void the_series_ends_with_the_run_it_is_asked_for() {
        put(at(1, 1), 50);
        put(at(2, 8), 40);
        put(at(3, 8), 41);
        put(at(4, 15), 30);
        put(at(5, 3), 49);

        assertThat(totals(at(2, 8))).containsExactly(50L, 40L);
        assertThat(totals(at(3, 8))).containsExactly(50L, 41L);
        assertThat(totals(at(4, 15))).containsExactly(50L, 41L, 30L);
        assertThat(totals(at(5, 3))).containsExactly(50L, 49L);
    }

    @Test
    void another_job_and_another_periode_are_other_roads_and_a_moved_tenggat_is_not() {
        put(at(1, 1), 50);
        put(at(2, "lain", 8, SEMESTER), 7);
        put(at(3, "uji", 8, NEXT), 8);
        Milestone moved = new Milestone(4, "uji", LocalDate.of(2026, 6, 15), SEMESTER, LocalDate.of(2026, 7, 5));
        put(moved, 30);

        assertThat(totals(moved)).containsExactly(50L, 30L);
        assertThat(standings().roads()).containsExactly(at(2, "lain", 8, SEMESTER), moved, at(3, "uji", 8, NEXT));
    }

    @Test
    void a_road_ends_with_the_last_run_of_its_last_day() {
        put(at(1, 8), 50);
        put(at(2, 15), 40);
        put(at(3, 15), 41);
        put(at(4, 3), 60);

        assertThat(standings().roads()).containsExactly(at(3, 15));
    }

    @Test
    void without_a_run_there_is_nothing() {
        assertThat(standings().roads()).isEmpty();
        assertThat(totals(at(1, 15))).isEmpty();
    }
}
