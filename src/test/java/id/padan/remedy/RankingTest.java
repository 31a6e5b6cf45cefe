package id.padan.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RankingTest {
    private static List<List<Integer>> needs(Random random, int people, int tasks) {
        List<List<Integer>> needs = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            Set<Integer> all = new HashSet<>();
            int most = 1 + random.nextInt(3);
            for (int i = 0; i < most; i++) {
                all.add((int) (tasks * random.nextDouble() * random.nextDouble()));
            }
            needs.add(all.stream().sorted().toList());
        }
        return needs;
    }

    private static List<List<Integer>> before(Random random, int tasks) {
        return IntStream.range(0, tasks)
                .mapToObj(
                        task -> task > 2 && random.nextInt(4) == 0 ? List.of(random.nextInt(task)) : List.<Integer>of())
                .toList();
    }

    @RepeatedTest(20)
    void every_task_once_after_what_it_waits_for_and_everybody_free_with_their_last(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<List<Integer>> before = before(random, 12);
        List<List<Integer>> needs = needs(random, 40, 12);

        List<Ranking.Step> steps = new Ranking(before, needs).order();

        List<Integer> order = steps.stream().map(Ranking.Step::task).toList();
        assertThat(order)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 12).boxed().toList());
        for (int task = 0; task < 12; task++) {
            assertThat(order.subList(0, order.indexOf(task))).containsAll(before.get(task));
        }
        for (int person = 0; person < 40; person++) {
            int last = needs.get(person).stream()
                    .max(Comparator.comparing(order::indexOf))
                    .orElseThrow();
            assertThat(steps.get(order.indexOf(last)).freed()).contains(person);
        }
        assertThat(steps.stream().mapToInt(step -> step.freed().size()).sum()).isEqualTo(40);
    }

    @RepeatedTest(20)
    void where_nothing_waits_the_next_is_always_one_that_frees_most(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<List<Integer>> before =
                IntStream.range(0, 10).mapToObj(task -> List.<Integer>of()).toList();
        List<List<Integer>> needs = needs(random, 60, 10);

        Set<Integer> done = new HashSet<>();
        for (Ranking.Step step : new Ranking(before, needs).order()) {
            int most = IntStream.range(0, 10)
                    .filter(task -> !done.contains(task))
                    .map(task -> freedBy(task, done, needs))
                    .max()
                    .orElseThrow();
            assertThat(step.freed()).hasSize(most);
            done.add(step.task());
        }
    }

    private static int freedBy(int task, Set<Integer> done, List<List<Integer>> needs) {
        return (int) needs.stream()
                .filter(need -> need.contains(task) && need.stream().allMatch(one -> one == task || done.contains(one)))
                .count();
    }

    @Test
    void of_equals_the_one_that_stands_first_is_done_first() {
        assertThat(new Ranking(List.of(List.of(), List.of(), List.of()), List.of(List.of(2), List.of(1), List.of(0)))
                        .order())
                .extracting(Ranking.Step::task)
                .containsExactly(0, 1, 2);
    }

    @Test
    void who_opens_the_way_for_many_stands_right_before_them() {
        List<List<Integer>> before = List.of(List.of(), List.of(), List.of(0));
        List<List<Integer>> needs = List.of(List.of(1), List.of(1), List.of(2), List.of(2), List.of(2));

        assertThat(new Ranking(before, needs).order())
                .extracting(Ranking.Step::task)
                .containsExactly(0, 2, 1);
    }

    @Test
    @Timeout(20)
    void forty_thousand_people_and_ten_thousand_tasks_take_no_time() {
        Random random = new Random(1);

        assertThat(new Ranking(before(random, 10_000), needs(random, 40_000, 10_000)).order())
                .hasSize(10_000);
    }
}
