package id.padan.remedy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Puts tasks in the order in which most people come free soonest: again and again the task that, with all it waits for, frees
 * most; of equals the one that stands first otherwise. Each person is looked at once for every task they need, so tens of
 * thousands take no time. One use.
 */
final class Ranking {
    private record Offer(int task, int gain, int version) {}

    /** What was done, and who came free by it, as indices. */
    record Step(int task, List<Integer> freed) {}

    private final List<List<Integer>> before;
    private final List<List<Integer>> needs;
    private final List<List<Integer>> after = new ArrayList<>();
    private final List<List<Integer>> waiting = new ArrayList<>();
    private final int[] left;
    /** How many people wait for this task alone. */
    private final int[] alone;

    private final int[] version;
    private final BitSet done = new BitSet();
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param before of each task, in the order in which they stand otherwise, those that must be done first; no cycles
     * @param needs of each person, the tasks that must be done; not empty, each once
     */
    Ranking(List<List<Integer>> before, List<List<Integer>> needs) {
        this.before = before;
        this.needs = needs;
        left = new int[needs.size()];
        alone = new int[before.size()];
        version = new int[before.size()];
        for (int task = 0; task < before.size(); task++) {
            after.add(new ArrayList<>());
            waiting.add(new ArrayList<>());
        }
        for (int task = 0; task < before.size(); task++) {
            for (int first : before.get(task)) {
                after.get(first).add(task);
            }
        }
        for (int person = 0; person < left.length; person++) {
            left[person] = needs.get(person).size();
            for (int task : needs.get(person)) {
                waiting.get(task).add(person);
            }
            if (left[person] == 1) {
                alone[needs.get(person).get(0)]++;
            }
        }
    }

    List<Step> order() {
        PriorityQueue<Offer> offers = new PriorityQueue<>(
                Comparator.comparingInt(Offer::gain).reversed().thenComparingInt(Offer::task));
        for (int task = 0; task < before.size(); task++) {
            offers.add(new Offer(task, gain(task), 0));
        }
        while (!offers.isEmpty()) {
            Offer best = offers.remove();
            if (done.get(best.task) || best.version != version[best.task]) {
                continue;
            }
            BitSet touched = new BitSet();
            for (int task : chain(best.task)) {
                touched.or(finish(task));
            }
            withThoseAfter(touched);
            touched.andNot(done);
            touched.stream().forEach(task -> offers.add(new Offer(task, gain(task), ++version[task])));
        }
        return steps;
    }

    /** What a chain gains depends on each of its links. */
    private void withThoseAfter(BitSet tasks) {
        for (int task = tasks.nextSetBit(0); task >= 0; ) {
            int lowest = task;
            for (int next : after.get(task)) {
                if (!tasks.get(next)) {
                    tasks.set(next);
                    lowest = Math.min(lowest, next - 1);
                }
            }
            task = tasks.nextSetBit(lowest + 1);
        }
    }

    /** A task and what must be done before it and is not, in an order in which that can be done. */
    private List<Integer> chain(int task) {
        List<Integer> chain = new ArrayList<>();
        collect(task, chain, new BitSet());
        return chain;
    }

    private void collect(int task, List<Integer> chain, BitSet seen) {
        if (done.get(task) || seen.get(task)) {
            return;
        }
        seen.set(task);
        for (int first : before.get(task)) {
            collect(first, chain, seen);
        }
        chain.add(task);
    }

    private int gain(int task) {
        if (before.get(task).stream().allMatch(done::get)) {
            return alone[task];
        }
        List<Integer> chain = chain(task);
        BitSet together = new BitSet();
        chain.forEach(together::set);
        int gain = chain.stream().mapToInt(one -> alone[one]).sum();
        for (int person : waiting.get(task)) {
            if (left[person] > 1 && needs.get(person).stream().allMatch(one -> done.get(one) || together.get(one))) {
                gain++;
            }
        }
        return gain;
    }

    /** Does a task; tells for which others something has changed. */
    private BitSet finish(int task) {
        done.set(task);
        BitSet touched = new BitSet();
        after.get(task).forEach(touched::set);
        List<Integer> freed = new ArrayList<>();
        for (int person : waiting.get(task)) {
            left[person]--;
            if (left[person] == 0) {
                freed.add(person);
                continue;
            }
            for (int other : needs.get(person)) {
                if (!done.get(other)) {
                    touched.set(other);
                    alone[other] += left[person] == 1 ? 1 : 0;
                }
            }
        }
        steps.add(new Step(task, freed));
        return touched;
    }
}
