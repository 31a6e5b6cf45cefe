package id.padan.road;

import static id.padan.road.Given.road;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.padan.remedy.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is foreseen of a road; the tenggat is 60 days after its first possible stop. */
final class RoadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # stops                          | outlook
            0:100                            | Unforeseeable[stops=1]
            0:100 7:90                       | Unforeseeable[stops=2]
            # the same day twice is one stop, the later run's
            0:100 7:90 7:80                  | Unforeseeable[stops=2]
            0:100 7:90 14:80                 | TooLate[left=14]
            0:100 7:80 14:60                 | InTime[day=2026-06-05]
            # 46 days are left: to the day, and one finding too many
            0:120 7:106 14:92                | InTime[day=2026-06-30]
            0:121 7:107 14:93                | TooLate[left=1]
            0:100 7:93 14:86                 | TooLate[left=40]
            # growing, and standing still
            0:100 7:110 14:120               | TooLate[left=186]
            0:100 7:100 14:100               | TooLate[left=100]
            0:100 7:50 14:0                  | Done[]
            0:0                              | Done[]
            0:0 7:0 14:0                     | Done[]
            0:100 30:50 60:10                | Passed[open=10]
            0:100 30:50 61:10                | Passed[open=10]
            0:100 30:50 61:0                 | Done[]
            # one week nothing happened, or its file came late
            0:100 7:80 14:80 21:40           | InTime[day=2026-06-05]
            """)
    void outlook(String stops, String outlook) {
        assertThat(road(stops).outlook()).hasToString(outlook);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # stops             | slow   | middle | fast  | best
            0:100 7:90          | 10     | 10     | 10    | 10
            0:100 7:80 14:60    | 20     | 20     | 20    | 20
            # pairs 0, 20, 10: neither the idle week nor the next is the pace
            0:100 7:100 14:80   | 5      | 10     | 15    | 20
            0:100 7:110 14:120  | -10    | -10    | -10   | 0
            # three days of hurry say nothing of a week, five do
            0:100 3:40 10:30    | 29.5   | 49     | 94.5  | 49
            0:100 5:50          | 70     | 70     | 70    | 70
            0:100 4:50          | 87.5   | 87.5   | 87.5  | 0
            """)
    void pace(String stops, double slow, double middle, double fast, double best) {
        assertThat(road(stops).pace()).contains(new Pace(slow, middle, fast, best));
    }

    @Test
    void what_a_rule_or_the_scope_brought_is_nobodys_work() {
        Moves rule = new Moves(new Split(0, 300, 0), new Split(20, 0, 50), Split.NONE);

        assertThat(road("0:500 7:480 14:710", rule).pace()).contains(new Pace(20, 20, 20, 20));
        assertThat(road("0:500 7:480 14:710").pace().orElseThrow().middle()).isNegative();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # stops            | needed a week
            4:80               | 10
            4:81               | 11
            53:12              | 12
            # less than a week is left: all of it
            57:12              | 12
            60:12              | 12
            61:12              | none
            4:0                | 0
            """)
    void needed_per_week(String stops, String needed) {
        Road road = road(stops);

        assertThat(
                        road.neededPerWeek().isPresent()
                                ? Long.toString(road.neededPerWeek().getAsLong())
                                : "none")
                .isEqualTo(needed);
    }

    @Test
    void each_actor_has_a_share_of_the_need() {
        Point stop =
                new Point(1, Given.MAY.plusDays(4), 100, 50, Map.of(Actor.BKD, 9L, Actor.PEGAWAI, 71L), 5, Moves.NONE);
        Road road = new Road(List.of(stop), stop.tanggal(), Given.TENGGAT);

        assertThat(road.neededPerWeekByActor()).containsExactly(Map.entry(Actor.PEGAWAI, 9L), Map.entry(Actor.BKD, 2L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # stops             | forecast
            0:100 7:90          | none
            0:100 7:90 14:80    | Forecast[low=14, middle=14, high=14]
            0:200 7:190 14:170  | Forecast[low=55, middle=71, high=88]
            # never below nothing
            0:100 7:50 14:10    | Forecast[low=0, middle=0, high=0]
            0:100 7:100 60:50   | none
            """)
    void forecast(String stops, String forecast) {
        assertThat(road(stops).forecast().map(Forecast::toString).orElse("none"))
                .isEqualTo(forecast);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # stops            | repair     | possible   | impossible from
            0:100              | 2026-06-25 | none       | 2026-06-26
            0:100 7:110        | 2026-06-25 | none       | 2026-06-26
            0:100 7:90         | 2026-06-25 | 2026-04-23 | 2026-04-24
            0:100 7:50         | 2026-06-25 | 2026-06-18 | 2026-06-19
            # a remainder takes a day of its own
            0:101 7:51         | 2026-06-25 | 2026-06-17 | 2026-06-18
            0:100 7:0          | none       | none       | none
            """)
    void last_day(String stops, String repair, String possible, String impossible) {
        LastDay last = road(stops).lastDay().orElse(null);

        assertThat(last == null ? "none" : last.repair().toString()).isEqualTo(repair);
        assertThat(
                        last == null || last.possible() == null
                                ? "none"
                                : last.possible().toString())
                .isEqualTo(possible);
        assertThat(last == null ? "none" : last.impossibleFrom().toString()).isEqualTo(impossible);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0:100        | none
            0:100 7:100  | 0
            0:100 7:90   | -10
            0:100 7:120  | 20
            """)
    void growth(String stops, String growth) {
        Road road = road(stops);

        assertThat(road.growth().isPresent() ? Long.toString(road.growth().getAsLong()) : "none")
                .isEqualTo(growth);
    }

    @Test
    void what_changed_is_not_said_where_nobody_put_it_down() {
        Moves moves = new Moves(new Split(3, 0, 0), new Split(13, 0, 0), Split.NONE);

        assertThat(road("0:100 7:90").moves()).isEmpty();
        assertThat(road("0:100 7:90", moves).moves()).contains(moves);
        assertThat(road("0:100 7:100").moves()).contains(Moves.NONE);
        assertThat(road("0:100").moves()).isEmpty();
    }

    @Test
    void it_may_be_seen_from_a_later_day_than_its_last_stop() {
        Road road = new Road(Given.stops("0:100 7:90 14:80"), LocalDate.of(2026, 6, 23), Given.TENGGAT);

        assertThat(road.daysLeft()).isEqualTo(7);
        assertThat(road.neededPerWeek()).hasValue(80);
        assertThat(road.outlook()).isEqualTo(new Outlook.TooLate(70));
    }

    @Test
    void stops_come_in_any_order() {
        List<Point> mixed =
                List.of(Given.stop(3, 14, 60), Given.stop(1, 0, 100), Given.stop(4, 14, 58), Given.stop(2, 7, 80));

        assertThat(new Road(mixed, Given.MAY.plusDays(14), Given.TENGGAT).stops())
                .extracting(Point::total)
                .containsExactly(100L, 80L, 58L);
    }

    @Test
    void without_a_stop_there_is_no_road() {
        assertThatThrownBy(() -> new Road(List.of(), Given.MAY, Given.TENGGAT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Roads.NONE.all()).isEmpty();
        assertThat(Roads.NONE.of("a1")).isEmpty();
    }
}
