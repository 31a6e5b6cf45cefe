package id.padan.remedy;

import id.padan.rule.Finding;
import id.padan.rule.Suggestion;
import id.padan.rule.TaskTarget;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The findings of one task, as they come in; what is read from it does not depend on their order. Not thread-safe. */
final class Gathered {
    private static final int MEMBERS_NAMED = 6;
    private static final int PROPOSALS_NAMED = 3;

    private record Sort(String code, String subkind) {}

    private static final class Count {
        private int findings;
        private final Set<String> people = new HashSet<>();
    }

    private final TaskKey key;
    private final boolean list;
    private final Map<Sort, Count> sorts = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final SortedSet<String> places = new TreeSet<>();
    private final SortedSet<String> units = new TreeSet<>();
    private final SortedMap<String, String> members = new TreeMap<>();
    private final SortedSet<String> proposals = new TreeSet<>();
    private final Work work;
    private TaskTarget target;

    Gathered(TaskKey key, Finding first) {
        this.key = key;
        this.target = first.target();
        this.work = Work.of(first);
        this.list = work.scope(first.target()) != Work.Scope.TARGET;
    }

    TaskKey key() {
        return key;
    }

    /** One thing may be labelled in several ways; the first in the alphabet stays. */
    void add(Finding finding) {
        if (finding.target().label().compareTo(target.label()) < 0) {
            target = finding.target();
        }
        Count count = sorts.computeIfAbsent(new Sort(finding.code(), finding.subkind()), sort -> new Count());
        count.findings++;
        String place = placeOf(finding);
        if (!place.isEmpty()) {
            places.add(place);
        }
        if (work == Work.UNOR) {
            units.add(finding.subject().unor());
        }
        if (list) {
            members.merge(finding.target().label(), place, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        if (finding.subject().source() != SnapshotKind.SIASN_UNOR) {
            String person = finding.subject().person();
            people.add(person);
            count.people.add(person);
        }
    }

    void propose(Suggestion answer) {
        proposals.add(answer.subject().nama() + ": masukkan NIP " + answer.nip() + " (" + answer.nama()
                + (answer.unor().isEmpty() ? "" : ", " + answer.unor()) + "): hampir pasti orang ini, karena "
                + answer.evidence() + ".");
    }

    void propose(String answer) {
        proposals.add(answer);
    }

    /** A pegawai is looked for at the school PMM names; what SIASN heads or holds, at SIASN's unor. */
    private static String placeOf(Finding finding) {
        String sekolah = finding.subject().sekolah();
        String unor = finding.subject().unor();
        return switch (finding.target().kind()) {
            case UNOR -> finding.target().label();
            case PEGAWAI -> sekolah.isEmpty() ? unor : sekolah;
            case ATASAN, SEKOLAH -> unor.isEmpty() ? sekolah : unor;
        };
    }

    Work work() {
        return work;
    }

    int people() {
        return people.size();
    }

    /** The one school or unor, or how many. */
    String place() {
        if (places.isEmpty()) {
            return "";
        }
        return places.size() == 1 ? places.first() : places.size() + " sekolah";
    }

    /** The target is the actor only where the actor's role fits: an operator is not the teacher whose NIP is wrong. */
    String person() {
        boolean same = !list
                && switch (key.actor()) {
                    case PEGAWAI -> target.kind() == TaskTarget.Kind.PEGAWAI;
                    case ATASAN, KEPALA_SEKOLAH -> target.kind() == TaskTarget.Kind.ATASAN;
                    case OPERATOR_SEKOLAH, ADMIN_INSTANSI, BKD -> false;
                };
        return same ? target.label() : "";
    }

    /** What stands on the list; for a task about one thing, that thing unless person or place say it already. */
    Task.Members members() {
        if (!list) {
            return beneath();
        }
        List<String> first = members.entrySet().stream()
                .limit(MEMBERS_NAMED)
                .map(member -> member.getValue().isEmpty() || member.getValue().equals(member.getKey())
                        ? member.getKey()
                        : member.getKey() + ", " + member.getValue())
                .toList();
        return new Task.Members(first, members.size() - first.size());
    }

    /** The findings of many people that go away with one thing. */
    String symptoms() {
        return switch (work) {
            case UNOR -> people.size() + " orang menunggu unor ini beres.";
            case SINKRON_KEPALA -> list ? "" : people.size() + " orang menunggu SKP dan RHK dari " + name() + ".";
            case SETUJUI_SKP -> list ? "" : people.size() + " orang menunggu persetujuan dari " + name() + ".";
            default -> "";
        };
    }

    /** The target without its number. */
    private String name() {
        int number = target.label().indexOf(" (");
        String name = number < 0 ? target.label() : target.label().substring(0, number);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** The thing itself, unless person or place say it already; the unor that wait for it, where they are others. */
    private Task.Members beneath() {
        boolean itself = units.size() == 1 && units.contains(target.label());
        if (work == Work.UNOR && !itself) {
            List<String> first = units.stream().limit(MEMBERS_NAMED).toList();
            return new Task.Members(first, units.size() - first.size());
        }
        boolean said = target.label().equals(person()) || target.label().equals(place());
        return new Task.Members(said ? List.of() : List.of(target.label()), 0);
    }

    List<Task.Sort> sorts(RemedyCatalog catalog) {
        List<Task.Sort> all = new ArrayList<>();
        sorts.forEach((sort, count) ->
                all.add(new Task.Sort(catalog.of(sort.code, sort.subkind), count.findings, count.people.size())));
        all.sort(Comparator.comparingInt(Task.Sort::people)
                .thenComparingInt(Task.Sort::findings)
                .reversed()
                .thenComparing(sort -> sort.remedy().code())
                .thenComparing(sort -> sort.remedy().title()));
        return all;
    }

    String title(List<Task.Sort> sorted) {
        return sorted.size() == 1 || work.title().isEmpty()
                ? sorted.get(0).remedy().title()
                : work.title();
    }

    /** Days until the slowest of its repairs shows. */
    int waitDays(RemedyCatalog catalog) {
        return sorts.keySet().stream()
                .mapToInt(sort -> catalog.of(sort.code, sort.subkind).waitDays())
                .max()
                .orElse(0);
    }

    String proposal() {
        String first = proposals.stream().limit(PROPOSALS_NAMED).collect(Collectors.joining("\n"));
        int more = proposals.size() - PROPOSALS_NAMED;
        return more > 0 ? first + "\nDan " + more + " lagi yang hampir pasti: lembar Kandidat NIP." : first;
    }

    /** Whose SKP it brings about, where that is its work: others wait for this person. */
    Stream<String> principal() {
        return work == Work.SINKRON_KEPALA && !list ? Stream.of(target.id()) : Stream.empty();
    }

    /** True for the task about this unor. */
    boolean isUnor(String id) {
        return work == Work.UNOR && key.place().equals(id);
    }

    /** What others call it. */
    String named(String title) {
        String whom = list ? "" : target.label();
        return whom.isEmpty() ? title : title + ", " + whom;
    }
}
