package id.padan.remedy;

import id.padan.rule.Finding;
import id.padan.rule.Foreseen;
import id.padan.rule.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Gathers findings, in any order, into root tasks and ranks them. The same findings give the same list whatever their order.
 * Findings first, then what is foreseen. Not thread-safe.
 */
public final class Tasks {
    private final RemedyCatalog catalog;
    private final LocalDate tenggat;
    private final Map<TaskKey, Gathered> gathered = new HashMap<>();
    private final Obstacles obstacles = new Obstacles();

    /** @param tenggat the last day on which a repair must show */
    public Tasks(RemedyCatalog catalog, LocalDate tenggat) {
        this.catalog = catalog;
        this.tenggat = tenggat;
    }

    /** Takes one finding in. */
    public void add(Finding finding) {
        gather(finding);
    }

    /** Takes in a finding to which somebody's NIP is almost certainly the answer. */
    public void add(Finding finding, Suggestion answer) {
        gather(finding).propose(answer);
        obstacles.answered(finding, answer);
    }

    private Gathered gather(Finding finding) {
        TaskKey key = TaskKey.of(finding, catalog);
        Gathered of = gathered.computeIfAbsent(key, first -> new Gathered(key, finding));
        of.add(finding);
        obstacles.found(finding, key);
        return of;
    }

    /** Takes in what stands behind the findings of a row, all of which are in. */
    public void add(Foreseen foreseen) {
        obstacles.said(foreseen);
    }

    /** The tasks in the order in which they should be done. */
    public TaskList toList() {
        Map<String, Obstacles.Head> heads = obstacles.heads();
        Map<String, Obstacles.Person> people = obstacles.people(heads, gathered.keySet(), this::keyOf);
        heads.forEach(this::proposeHead);
        Chain chain = chain(people);
        LeadTimes days = new LeadTimes(gathered, chain, catalog);
        List<TaskKey> otherwise = otherwise(people, days);
        List<Step> steps = steps(otherwise, chain, people);
        return new TaskList(drawn(steps, chain, days, unsure(steps, people)), ranks(steps), catalog);
    }

    private record Step(TaskKey task, Set<String> freed) {}

    private TaskKey keyOf(Foreseen said) {
        return TaskKey.of(catalog, said.instansi(), said.unorInduk(), said.code(), said.subkind(), said.target());
    }

    private void proposeHead(String unor, Obstacles.Head head) {
        gathered.values().stream()
                .filter(of -> of.isUnor(unor))
                .forEach(of ->
                        of.propose("Pemimpin menurut PMM: " + head.person().label() + ", disebut " + head.votes()
                                + " dari " + head.all() + " pegawainya."));
    }

    private Chain chain(Map<String, Obstacles.Person> people) {
        Map<TaskKey, Set<TaskKey>> wanted = new HashMap<>();
        gathered.forEach((key, of) -> of.principal().forEach(nip -> {
            Obstacles.Person owner = people.get(obstacles.named(nip));
            if (owner != null) {
                wanted.put(key, owner.needs());
            }
        }));
        return new Chain(wanted);
    }

    /** Days left, then how many they hold up, then how many they concern. */
    private List<TaskKey> otherwise(Map<String, Obstacles.Person> people, LeadTimes days) {
        Map<TaskKey, Integer> held = new HashMap<>();
        people.values().forEach(person -> person.needs().forEach(key -> held.merge(key, 1, Integer::sum)));
        List<TaskKey> order = new ArrayList<>(gathered.keySet());
        order.sort(Comparator.comparingInt(days::days)
                .thenComparing(key -> held.getOrDefault(key, 0))
                .thenComparing(key -> peopleOf(key))
                .reversed()
                .thenComparing(TaskKey.ORDER));
        return order;
    }

    private int peopleOf(TaskKey key) {
        Gathered of = gathered.get(key);
        return of == null ? 0 : of.people();
    }

    private static List<Step> steps(List<TaskKey> tasks, Chain chain, Map<String, Obstacles.Person> people) {
        Map<TaskKey, Integer> places = places(tasks);
        List<List<Integer>> before =
                tasks.stream().map(key -> indices(chain.before(key), places)).toList();
        List<Obstacles.Person> sure =
                people.values().stream().filter(person -> !person.unsure()).toList();
        List<List<Integer>> needs =
                sure.stream().map(person -> indices(person.needs(), places)).toList();
        return new Ranking(before, needs)
                .order().stream()
                        .map(step -> new Step(
                                tasks.get(step.task()),
                                Set.copyOf(step.freed().stream()
                                        .map(person -> sure.get(person).name())
                                        .toList())))
                        .toList();
    }

    private static Map<TaskKey, Integer> places(List<TaskKey> tasks) {
        Map<TaskKey, Integer> places = new HashMap<>();
        tasks.forEach(key -> places.put(key, places.size()));
        return places;
    }

    private static List<Integer> indices(Iterable<TaskKey> keys, Map<TaskKey, Integer> places) {
        List<Integer> indices = new ArrayList<>();
        keys.forEach(key -> indices.add(Objects.requireNonNull(places.get(key))));
        Collections.sort(indices);
        return indices;
    }

    /** Of whom nobody can tell, at the task after which they must be judged again. */
    private static Map<TaskKey, Set<String>> unsure(List<Step> steps, Map<String, Obstacles.Person> people) {
        Map<TaskKey, Integer> rank = places(steps.stream().map(Step::task).toList());
        Map<TaskKey, Set<String>> unsure = new HashMap<>();
        people.values().stream()
                .filter(Obstacles.Person::unsure)
                .forEach(person -> person.needs().stream()
                        .max(Comparator.comparing(rank::get))
                        .ifPresent(last -> unsure.computeIfAbsent(last, key -> new HashSet<>())
                                .add(person.name())));
        return unsure;
    }

    private static Map<TaskKey, Integer> ranks(List<Step> steps) {
        Map<TaskKey, Integer> ranks = new HashMap<>();
        steps.forEach(step -> ranks.put(step.task, ranks.size() + 1));
        return ranks;
    }

    private List<Task> drawn(List<Step> steps, Chain chain, LeadTimes days, Map<TaskKey, Set<String>> unsure) {
        Map<TaskKey, Integer> ranks = ranks(steps);
        List<Task> tasks = new ArrayList<>();
        for (Step step : steps) {
            TaskKey key = step.task;
            Gathered of = gathered.get(key);
            if (of == null) {
                continue;
            }
            List<Task.Sort> sorts = of.sorts(catalog);
            tasks.add(new Task(
                    key.id(),
                    ranks.getOrDefault(key, 0),
                    key.actor(),
                    of.title(sorts),
                    sorts,
                    of.person(),
                    of.place(),
                    of.members(),
                    of.symptoms(),
                    of.people(),
                    step.freed,
                    unsure.getOrDefault(key, Set.of()),
                    links(chain.before(key), ranks),
                    links(chain.after(key), ranks),
                    of.proposal(),
                    tenggat.minusDays(days.days(key))));
        }
        return tasks;
    }

    private List<Task.Link> links(List<TaskKey> keys, Map<TaskKey, Integer> ranks) {
        List<Task.Link> links = new ArrayList<>();
        for (TaskKey key : keys) {
            Gathered of = gathered.get(key);
            if (of != null) {
                links.add(
                        new Task.Link(ranks.getOrDefault(key, 0), of.named(of.title(of.sorts(catalog))), of.people()));
            }
        }
        links.sort(Comparator.comparingInt(Task.Link::rank));
        return links;
    }
}
