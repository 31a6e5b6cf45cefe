package id.padan.sight;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Periode;
import id.padan.ledger.RunRecord;
import id.padan.ledger.RunState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which run pages tell of while another is published; the background works when the test says so. */
class NewestTest {
    private static final Periode PERIODE = new Periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private static final RunRecord ONE = run(1);
    private static final RunRecord TWO = run(2);
    private static final RunRecord THREE = run(3);

    private final List<RunRecord> published = new ArrayList<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<RunRecord> read = new ArrayList<>();
    private final Newest newest = newest(waiting::add, read::add, Duration.ZERO);

    private Newest newest(Executor background, Consumer<RunRecord> prepare, Duration patience) {
        return new Newest(
                () -> published.isEmpty() ? Optional.empty() : Optional.of(published.get(published.size() - 1)),
                prepare,
                background,
                patience);
    }

    private static RunRecord run(long number) {
        return new RunRecord(
                number, "uji", LocalDate.of(2026, 6, 15), PERIODE, LocalDate.of(2026, 6, 30), RunState.PUBLISHED);
    }

    private void workOff() {
        waiting.remove().run();
    }

    @Test
    void before_the_first_run_there_is_nothing_to_tell_and_nothing_to_read() {
        assertThat(newest.run()).isEmpty();
        assertThat(newest.coming()).isEmpty();
        assertThat(waiting).isEmpty();
    }

    @Test
    void the_first_run_is_told_of_at_once_for_there_is_no_other() {
        published.add(ONE);

        assertThat(newest.run()).contains(ONE);
        assertThat(newest.coming()).isEmpty();
        assertThat(waiting).hasSize(1);
    }

    @Test
    void until_the_next_run_is_read_pages_tell_of_the_one_before() {
        published.add(ONE);
        newest.run();
        workOff();
        published.add(TWO);

        assertThat(newest.run()).contains(ONE);
        assertThat(newest.coming()).contains(TWO);
        workOff();

        assertThat(newest.run()).contains(TWO);
        assertThat(newest.coming()).isEmpty();
        assertThat(read).containsExactly(ONE, TWO);
    }

    @Test
    void each_run_is_read_once_however_many_ask() {
        published.add(ONE);
        newest.run();
        newest.run();
        newest.coming();

        assertThat(waiting).hasSize(1);
    }

    @Test
    void a_run_that_is_overtaken_gives_way_to_the_newest() {
        published.add(ONE);
        newest.run();
        workOff();
        published.add(TWO);
        newest.run();
        published.add(THREE);

        assertThat(newest.run()).contains(ONE);
        workOff();
        assertThat(newest.run()).contains(TWO);
        assertThat(newest.coming()).contains(THREE);
        workOff();
        assertThat(newest.run()).contains(THREE);
    }

    @Test
    void what_cannot_be_read_is_left_to_the_page_that_says_why() {
        Newest failing = newest(
                waiting::add,
                run -> {
                    if (run.equals(TWO)) {
                        throw new IllegalStateException("the database is gone");
                    }
                },
                Duration.ZERO);
        published.add(ONE);
        failing.run();
        workOff();
        published.add(TWO);
        failing.run();
        workOff();

        assertThat(failing.run()).contains(TWO);
    }

    @Test
    @Timeout(60)
    void pages_wait_a_little_so_that_a_small_office_goes_straight_to_the_new_run() {
        Newest patient = newest(work -> new Thread(work).start(), read::add, Duration.ofMinutes(1));
        published.add(ONE);
        patient.run();
        published.add(TWO);

        assertThat(patient.run()).contains(TWO);
    }
}
