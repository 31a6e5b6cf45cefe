package id.padan.remedy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What must be done first: nobody's SKP can appear in e-Kinerja while something holds its owner up, so a principal's own
 * obstacles come before the principal's sync, and that before the teachers'.
 */
final class Chain {
    private final Map<TaskKey, List<TaskKey>> before = new HashMap<>();
    private final Map<TaskKey, List<TaskKey>> after = new HashMap<>();

    /** @param wanted for each task, those it waits for; what would close a circle is left out */
    Chain(Map<TaskKey, Set<TaskKey>> wanted) {
        SortedSet<TaskKey> all = new TreeSet<>(TaskKey.ORDER);
        all.addAll(wanted.keySet());
        for (TaskKey task : all) {
            SortedSet<TaskKey> firsts = new TreeSet<>(TaskKey.ORDER);
            firsts.addAll(wanted.getOrDefault(task, Set.of()));
            for (TaskKey first : firsts) {
                if (!first.equals(task) && !leads(task, first, new HashSet<>())) {
                    before.computeIfAbsent(task, key -> new ArrayList<>()).add(first);
                    after.computeIfAbsent(first, key -> new ArrayList<>()).add(task);
                }
            }
        }
    }

    /** True when the one is already to be done before the other. */
    private boolean leads(TaskKey from, TaskKey to, Set<TaskKey> seen) {
        for (TaskKey next : after.getOrDefault(from, List.of())) {
            if (next.equals(to) || (seen.add(next) && leads(next, to, seen))) {
                return true;
            }
        }
        return false;
    }

    List<TaskKey> before(TaskKey task) {
        return before.getOrDefault(task, List.of());
    }

    List<TaskKey> after(TaskKey task) {
        return after.getOrDefault(task, List.of());
    }
}
