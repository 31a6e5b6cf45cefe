package id.padan.sight;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.life.LifeEvent;
import id.padan.life.LifeState;
import id.padan.life.LifeStop;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A finding's weeks as an officer reads them. */
class FindingHistoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static LifeStop stop(long run, LifeState state, String actor) {
        return new LifeStop(run, DAY.plusDays(run), state, actor);
    }

    private static LifeEvent event(long run, LifeEvent.Kind kind, String detail) {
        return new LifeEvent(run, DAY.plusDays(run), kind, detail);
    }

    private static List<String> told(List<LifeStop> stops, LifeEvent... events) {
        return new FindingHistory(1, stops, List.of(events), UnaryOperator.identity(), UnaryOperator.identity())
                .told().stream()
                        .map(one -> one.at().run() + "-" + one.until().run() + " " + one.state() + " " + one.actor()
                                + " " + one.happened())
                        .toList();
    }

    @Test
    void runs_that_changed_nothing_stand_with_the_one_before_them() {
        List<LifeStop> stops = List.of(
                stop(1, LifeState.BARU, "Guru"),
                stop(2, LifeState.BERLANJUT, "Guru"),
                stop(3, LifeState.BERLANJUT, "Guru"),
                stop(5, LifeState.BERLANJUT, "Guru"),
                stop(6, LifeState.BERLANJUT, "Guru"));

        assertThat(told(stops, event(6, LifeEvent.Kind.RENUMBERED, "")))
                .containsExactly(
                        "6-6 berlanjut Guru [Nomor pegawainya diperbaiki; temuan ini tetap diikuti.]",
                        "2-5 berlanjut Guru []",
                        "1-1 baru Guru [Pertama kali ditemukan.]");
    }

    @Test
    void another_actor_is_a_change() {
        List<LifeStop> stops = List.of(
                stop(1, LifeState.BARU, "Guru"), stop(2, LifeState.BARU, "Guru"), stop(3, LifeState.BARU, "BKD"));

        assertThat(told(stops))
                .containsExactly(
                        "3-3 baru BKD [Pelaku berganti dari Guru ke BKD.]", "1-2 baru Guru [Pertama kali ditemukan.]");
    }
}
