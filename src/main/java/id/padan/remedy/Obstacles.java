package id.padan.remedy;

import id.padan.rule.Finding;
import id.padan.rule.Foreseen;
import id.padan.rule.RuleCatalog;
import id.padan.rule.Suggestion;
import id.padan.rule.TaskTarget;
import id.padan.snapshot.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which tasks stand between a person and an SKP that flows: of what is found, and of what is foreseen. Not thread-safe. */
final class Obstacles {
    private static final class Row {
        private String person = "";
        private final Map<Held, TaskKey> held = new HashMap<>();
        private final List<Foreseen> said = new ArrayList<>();
        private boolean unanswered;
    }

    private record Held(String code, String targetId) {}

    /**
     * One person.
     *
     * @param needs what must be done, all of it
     * @param unsure true when that may not be all
     */
    record Person(String name, Set<TaskKey> needs, boolean unsure) {}

    private final Map<Address, Row> rows = new HashMap<>();
    /** Whoever stands in PMM under a number that is nobody's, by the NIP that is proposed for them. */
    private final Map<String, String> answered = new HashMap<>();

    void found(Finding finding, TaskKey task) {
        if (!finding.blocks()) {
            return;
        }
        Row row = rows.computeIfAbsent(finding.subject().at(), at -> new Row());
        row.person = finding.subject().person();
        row.held.put(new Held(finding.code(), finding.target().id()), task);
        row.unanswered |= finding.code().equals(RuleCatalog.NIP_TIDAK_PADAN);
    }

    void answered(Finding finding, Suggestion answer) {
        Row row = rows.get(finding.subject().at());
        if (row != null) {
            row.unanswered = false;
            answered.put(answer.nip(), row.person);
        }
    }

    void said(Foreseen foreseen) {
        Row row = rows.get(foreseen.at());
        if (row != null) {
            row.said.add(foreseen);
        }
    }

    /** The person with this NIP, under the name they have here. */
    String named(String nip) {
        return answered.getOrDefault(nip, nip);
    }

    /** Who becomes head of each unor without one: whom most of its people name in PMM, of equals the lower NIP. */
    Map<String, Head> heads() {
        Map<String, Map<String, List<TaskTarget>>> named = new TreeMap<>();
        for (Row row : rows.values()) {
            for (Foreseen said : row.said) {
                if (said.sort() == Foreseen.Sort.HEAD) {
                    named.computeIfAbsent(said.subkind(), unor -> new TreeMap<>())
                            .computeIfAbsent(said.target().id(), nip -> new ArrayList<>())
                            .add(said.target());
                }
            }
        }
        return named.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, unor -> Head.of(unor.getValue())));
    }

    /** Whom PMM names, how many name them, and how many name anybody. */
    record Head(TaskTarget person, int votes, int all) {
        static Head of(Map<String, List<TaskTarget>> named) {
            List<TaskTarget> most = List.of();
            int all = 0;
            for (List<TaskTarget> votes : named.values()) {
                all += votes.size();
                most = votes.size() > most.size() ? votes : most;
            }
            return new Head(most.get(0), most.size(), all);
        }
    }

    /** Everybody whom something holds up, by name. */
    Map<String, Person> people(Map<String, Head> heads, Set<TaskKey> tasks, Function<Foreseen, TaskKey> taskOf) {
        Map<String, Person> people = new TreeMap<>();
        for (Row row : rows.values()) {
            Map<Held, TaskKey> held = new HashMap<>(row.held);
            boolean unsure = row.unanswered;
            for (Foreseen said : row.said) {
                switch (said.sort()) {
                    case UNKNOWN -> unsure = true;
                    case SYMPTOM ->
                        held.remove(new Held(said.code(), said.target().id()));
                    case HEAD -> {
                        Head head = heads.get(said.subkind());
                        unsure |= head == null
                                || !head.person().id().equals(said.target().id());
                    }
                    case CAUSE -> {
                        TaskKey task = taskOf.apply(said);
                        // a list that is worked off today does not hold whom only tomorrow puts on it
                        boolean shared = said.target().kind() != TaskTarget.Kind.PEGAWAI && tasks.contains(task);
                        unsure |= !shared;
                        if (shared) {
                            held.put(new Held(said.code(), said.target().id()), task);
                        }
                    }
                }
            }
            Person found = new Person(row.person, new HashSet<>(held.values()), unsure);
            people.merge(row.person, found, Obstacles::together);
        }
        return people;
    }

    private static Person together(Person one, Person other) {
        Set<TaskKey> needs = new HashSet<>(one.needs);
        needs.addAll(other.needs);
        return new Person(one.name, needs, one.unsure || other.unsure);
    }
}
