package id.padan.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class KeptTest {
    private final List<String> made = new ArrayList<>();
    private final Kept<String, String> kept = new Kept<>(2);

    private String of(String key) {
        return kept.of(key, asked -> {
            made.add(asked);
            return asked + "!";
        });
    }

    @Test
    void what_was_asked_for_last_is_not_made_again_and_the_oldest_gives_way() {
        assertThat(of("a")).isEqualTo("a!");
        of("b");
        of("a");
        of("c");
        of("a");
        of("b");

        assertThat(made).containsExactly("a", "b", "c", "b");
    }

    @Test
    void what_failed_is_tried_again() {
        assertThatThrownBy(() -> kept.of("a", key -> {
                    throw new IllegalStateException("gone");
                }))
                .hasMessage("gone");

        assertThat(of("a")).isEqualTo("a!");
    }

    @Test
    @Timeout(60)
    void many_who_ask_at_once_get_the_one_that_is_being_made() throws Exception {
        AtomicInteger times = new AtomicInteger();
        CountDownLatch asked = new CountDownLatch(4);
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                answers.add(people.submit(() -> {
                    asked.countDown();
                    asked.await();
                    return kept.of("a", key -> key + times.incrementAndGet());
                }));
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("a1");
            }
        } finally {
            people.shutdownNow();
        }
    }
}
