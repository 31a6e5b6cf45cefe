package id.padan.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class InOrderTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void results_come_in_the_order_of_the_pieces_however_long_each_takes(int lanes) throws IOException {
        assertThat(taken(lanes, 200, i -> () -> {
                    long busy = (i * 7919L) % 13 * 20_000;
                    long sum = 0;
                    for (long n = 0; n < busy; n++) {
                        sum += n;
                    }
                    return sum < 0 ? -1 : i;
                }))
                .isEqualTo(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void the_second_piece_may_end_before_the_first() throws IOException {
        CountDownLatch secondEnded = new CountDownLatch(1);
        assertThat(taken(2, 2, i -> () -> {
                    if (i == 0) {
                        secondEnded.await();
                    } else {
                        secondEnded.countDown();
                    }
                    return i;
                }))
                .containsExactly(0, 1);
    }

    @Test
    void with_one_lane_the_taker_does_all_pieces_itself() throws IOException {
        List<Thread> workers = new ArrayList<>();
        assertThat(taken(1, 3, i -> () -> {
                    workers.add(Thread.currentThread());
                    return i;
                }))
                .containsExactly(0, 1, 2);
        assertThat(workers).hasSize(3).containsOnly(Thread.currentThread());
    }

    @Test
    void no_more_is_begun_than_a_few_pieces_a_lane_while_nobody_takes() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (Lanes lanes = Lanes.of(2);
                InOrder<Integer> work = new InOrder<>(lanes, () -> asked::incrementAndGet)) {
            work.next();
        }
        assertThat(asked.get()).isBetween(1, 5);
    }

    @Test
    void a_failure_comes_in_its_turn_as_it_was_thrown() throws IOException {
        List<Callable<Integer>> pieces = List.of(() -> 1, () -> {
            throw new IOException("rusak");
        });
        Iterator<Callable<Integer>> each = pieces.iterator();
        try (Lanes lanes = Lanes.of(2);
                InOrder<Integer> work = new InOrder<>(lanes, () -> each.hasNext() ? each.next() : null)) {
            assertThat(work.next()).isEqualTo(1);
            assertThatThrownBy(work::next)
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("rusak");
        }
    }

    @Test
    void closing_waits_for_what_runs_and_begins_nothing_more() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        try (Lanes lanes = Lanes.of(1)) {
            InOrder<Integer> work = new InOrder<>(lanes, () -> () -> {
                int mine = begun.incrementAndGet();
                return ended.incrementAndGet() + mine;
            });
            work.next();
            work.close();
            int begunAtClose = begun.get();
            assertThat(ended.get()).isEqualTo(begunAtClose);
            assertThat(work.next()).isNull();
            assertThat(begun.get()).isEqualTo(begunAtClose);
        }
    }

    private interface Piece {
        Callable<Integer> at(int i);
    }

    private static List<Integer> taken(int count, int pieces, Piece piece) throws IOException {
        List<Integer> taken = new ArrayList<>();
        AtomicInteger next = new AtomicInteger();
        try (Lanes lanes = Lanes.of(count);
                InOrder<Integer> work =
                        new InOrder<>(lanes, () -> next.get() == pieces ? null : piece.at(next.getAndIncrement()))) {
            for (Integer result = work.next(); result != null; result = work.next()) {
                taken.add(result);
            }
        }
        return taken;
    }
}
