package id.padan.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What each actor does today, the most urgent first; short enough to be read out in the morning.
 *
 * @param parts one per actor who has anything to do, the most urgent first
 */
public record Today(List<Part> parts) {
    private static final int MOST = 6;
    private static final int MOST_WAITING = 3;
    private static final Comparator<Task> URGENT =
            Comparator.comparing(Task::latestStart).thenComparingInt(Task::rank);

    public Today {
        parts = List.copyOf(parts);
    }

    /**
     * One actor's day.
     *
     * @param begin what can be begun today, by latest start
     * @param more how many more can
     * @param waiting what cannot yet be begun
     * @param moreWaiting how many more cannot
     */
    public record Part(Actor actor, List<Task> begin, int more, List<Task> waiting, int moreWaiting) {
        public Part {
            begin = List.copyOf(begin);
            waiting = List.copyOf(waiting);
        }

        /** All of the actor's tasks. */
        public int tasks() {
            return begin.size() + more + waiting.size() + moreWaiting;
        }

        private LocalDate latestStart() {
            return (begin.isEmpty() ? waiting : begin).get(0).latestStart();
        }

        private int rank() {
            return (begin.isEmpty() ? waiting : begin).get(0).rank();
        }
    }

    public static Today of(List<Task> tasks) {
        Map<Actor, List<Task>> byActor = new EnumMap<>(Actor.class);
        tasks.forEach(task -> byActor.computeIfAbsent(task.actor(), actor -> new ArrayList<>())
                .add(task));
        List<Part> parts = new ArrayList<>();
        byActor.forEach((actor, all) -> {
            List<Task> ready = all.stream().filter(Task::ready).sorted(URGENT).toList();
            List<Task> waiting =
                    all.stream().filter(task -> !task.ready()).sorted(URGENT).toList();
            parts.add(new Part(
                    actor,
                    ready.stream().limit(MOST).toList(),
                    Math.max(0, ready.size() - MOST),
                    waiting.stream().limit(MOST_WAITING).toList(),
                    Math.max(0, waiting.size() - MOST_WAITING)));
        });
        parts.sort(Comparator.comparing(Part::latestStart).thenComparingInt(Part::rank));
        return new Today(parts);
    }
}
