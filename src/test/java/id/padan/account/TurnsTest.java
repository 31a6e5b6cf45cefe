package id.padan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class TurnsTest {
    private static final int CROWD = 60;
    private static final int ROOM = 18;

    private final Turns turns = new Turns(2);

    @Test
    void a_crowd_is_let_in_by_twos_and_most_are_sent_away_at_once() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch sentAway = new CountDownLatch(CROWD - ROOM);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(CROWD);
        List<Future<Optional<Integer>>> all = new ArrayList<>();
        for (int n = 0; n < CROWD; n++) {
            all.add(threads.submit(() -> {
                Optional<Integer> got = turns.take(() -> worked(open, inside, most));
                if (got.isEmpty()) {
                    sentAway.countDown();
                }
                return got;
            }));
        }
        assertThat(sentAway.await(4, TimeUnit.SECONDS)).isTrue();
        open.countDown();

        int served = 0;
        for (Future<Optional<Integer>> one : all) {
            served += one.get(30, TimeUnit.SECONDS).isPresent() ? 1 : 0;
        }
        threads.shutdownNow();
        assertThat(served).isEqualTo(ROOM);
        assertThat(most.get()).isEqualTo(2);
    }

    private static int worked(CountDownLatch open, AtomicInteger inside, AtomicInteger most) {
        int now = inside.incrementAndGet();
        most.accumulateAndGet(now, Math::max);
        try {
            open.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        return inside.decrementAndGet();
    }

    @Test
    void a_turn_comes_back_whatever_became_of_the_work() {
        for (int n = 0; n < CROWD; n++) {
            try {
                turns.take(() -> {
                    throw new IllegalStateException("the database is gone");
                });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("the database is gone");
            }
        }

        assertThat(turns.take(() -> 1)).contains(1);
    }

    @Test
    void whoever_is_asked_to_end_does_not_wait() {
        Thread.currentThread().interrupt();

        assertThat(turns.take(() -> 1)).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }
}
