package id.padan.road;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.remedy.Actor;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SeriesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 15);
    private final Series.Builder series = new Series.Builder();

    private void run(long number, LocalDate day, String instansi, long open, Moves moves) {
        series.add(number, day, new Heads(instansi, 50, 50 - open));
        series.add(number, day, instansi, Actor.BKD, open, 3, moves);
    }

    private static Moves repaired(long count) {
        return new Moves(Split.NONE, new Split(count, 0, 0), Split.NONE);
    }

    @Test
    void of_several_runs_of_one_day_the_last_stands_and_what_they_moved_is_added_up() {
        run(1, MONDAY, "a", 30, Moves.NONE);
        run(2, MONDAY.plusDays(7), "a", 20, repaired(10));
        run(3, MONDAY.plusDays(7), "a", 19, repaired(1));

        assertThat(series.build().of("a"))
                .containsExactly(point(1, MONDAY, 30, Moves.NONE), point(3, MONDAY.plusDays(7), 19, repaired(11)));
    }

    private static Point point(long run, LocalDate day, long open, Moves moves) {
        return new Point(run, day, 50, 50 - open, Map.of(Actor.BKD, open), 3, moves);
    }

    @Test
    void all_together_are_summed_by_day_and_an_instansi_that_did_not_come_is_no_stop_of_its_own() {
        run(1, MONDAY, "a", 30, Moves.NONE);
        run(1, MONDAY, "b", 5, Moves.NONE);
        run(2, MONDAY.plusDays(7), "a", 20, repaired(10));

        assertThat(series.build().all()).extracting(Point::total).containsExactly(35L, 20L);
        assertThat(series.build().all()).extracting(Point::judged).containsExactly(100L, 50L);
        assertThat(series.build().of("b")).hasSize(1);
        assertThat(series.build().of("c")).isEmpty();
    }

    @Test
    void what_is_all_repaired_waits_for_nothing_more() {
        series.add(1, MONDAY, new Heads("a", 50, 50));
        series.add(1, MONDAY, "a", Actor.BKD, 0, 9, repaired(10));

        assertThat(series.build().all()).singleElement().satisfies(point -> {
            assertThat(point.total()).isZero();
            assertThat(point.open()).isEmpty();
            assertThat(point.waitDays()).isZero();
            assertThat(point.moves()).isEqualTo(repaired(10));
        });
    }
}
