package id.padan.remedy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A root cause as work: what one actor repairs in one sitting, and what hangs on it.
 *
 * @param id the same in every run ({@link TaskKey#id()})
 * @param rank place in the list, from 1: do them in this order
 * @param title what is done
 * @param sorts the disparities that go away with it, those of most people first
 * @param person the actor's name where known, else ""
 * @param place the school or unor it is about; where it is about several, how many
 * @param members what is repaired, where it is more than one thing: some of it, and how many more
 * @param symptoms who waits for it, a sentence; "" for a list of single people
 * @param people how many people it concerns, each counted once
 * @param freed who has no obstacle left once this and all tasks above it are done ({@code Subject.person()})
 * @param unsure who must be judged again after it before anybody can say so ({@code Subject.person()})
 * @param waitsFor what must be done first
 * @param awaitedBy what waits for this
 * @param proposal what is almost certainly the answer, "" where there is none
 * @param latestStart tenggat minus the waiting times along the chain: the last day on which starting still helps
 */
public record Task(
        String id,
        int rank,
        Actor actor,
        String title,
        List<Sort> sorts,
        String person,
        String place,
        Members members,
        String symptoms,
        int people,
        Set<String> freed,
        Set<String> unsure,
        List<Link> waitsFor,
        List<Link> awaitedBy,
        String proposal,
        LocalDate latestStart) {
    public Task {
        sorts = List.copyOf(sorts);
        freed = Set.copyOf(freed);
        unsure = Set.copyOf(unsure);
        waitsFor = List.copyOf(waitsFor);
        awaitedBy = List.copyOf(awaitedBy);
    }

    /** One disparity in it, with how many findings and people. */
    public record Sort(Remedy remedy, int findings, int people) {}

    /** Some of a list, and how many more there are. */
    public record Members(List<String> first, int more) {
        public Members {
            first = List.copyOf(first);
        }

        /** Long numbers stay out of logs. */
        @Override
        public String toString() {
            return first.size() + " + " + more;
        }
    }

    /**
     * Another task.
     *
     * @param what it is, for the officer
     * @param people how many wait
     */
    public record Link(int rank, String what, int people) {
        /** Without whose. */
        @Override
        public String toString() {
            return "task " + rank;
        }
    }

    /** Applications and menus, one under the other where there are several. */
    public String aplikasi() {
        return sorts.stream().map(sort -> sort.remedy().aplikasi()).distinct().collect(Collectors.joining("\n"));
    }

    /** The different ways of repairing in it, each with the disparities it is for, in the order of {@code sorts}. */
    public List<Way> ways() {
        Set<List<String>> steps = new LinkedHashSet<>();
        sorts.forEach(sort -> steps.add(sort.remedy().steps()));
        return steps.stream()
                .map(way -> new Way(
                        sorts.stream()
                                .map(Sort::remedy)
                                .filter(remedy -> remedy.steps().equals(way))
                                .map(Remedy::title)
                                .toList(),
                        way))
                .toList();
    }

    /** Steps, and the titles of the disparities they repair. */
    public record Way(List<String> titles, List<String> steps) {
        public Way {
            titles = List.copyOf(titles);
            steps = List.copyOf(steps);
        }
    }

    /** True when it can be begun today. */
    public boolean ready() {
        return waitsFor.isEmpty();
    }

    /** What is to be done, without whose: names stand with full NIPs. */
    @Override
    public String toString() {
        return "task " + rank + " " + id + ", " + actor.label() + ", " + title;
    }
}
