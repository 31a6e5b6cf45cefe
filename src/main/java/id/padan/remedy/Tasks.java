package id.padan.remedy;

import id.padan.rule.Finding;
import id.padan.rule.Suggestion;
import id.padan.rule.TaskTarget;
import id.padan.snapshot.SnapshotKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Gathers findings, in any order, into tasks: one per instansi, actor, code, sub-kind and target. The same findings give
 * the same list whatever their order. Not thread-safe.
 */
public final class Tasks {
    private record Key(String instansi, String code, String subkind, TaskTarget.Kind kind, String targetId) {}

    private static final class Gathered {
        private final Set<String> people = new HashSet<>();
        private final SortedSet<String> places = new TreeSet<>();
        private final SortedSet<String> proposals = new TreeSet<>();
        private TaskTarget target;

        Gathered(TaskTarget target) {
            this.target = target;
        }

        /** One thing may be labelled in several ways; the first in the alphabet stays, whatever the order. */
        void add(Finding finding) {
            if (finding.target().label().compareTo(target.label()) < 0) {
                target = finding.target();
            }
            String place = placeOf(finding);
            if (!place.isEmpty()) {
                places.add(place);
            }
            if (finding.subject().source() != SnapshotKind.SIASN_UNOR) {
                people.add(finding.subject().person());
            }
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

        String place() {
            if (places.isEmpty()) {
                return "";
            }
            String first = places.first();
            return places.size() == 1 ? first : first + " dan " + (places.size() - 1) + " lainnya";
        }
    }

    private static final Comparator<Task> ORDER = Comparator.comparing(
                    (Task task) -> task.remedy().actor())
            .thenComparing(Comparator.comparingInt(Task::people).reversed())
            .thenComparing(Task::place)
            .thenComparing(task -> task.remedy().code())
            .thenComparing(task -> task.target().label())
            .thenComparing(Task::subkind)
            .thenComparing(task -> task.target().kind())
            .thenComparing(task -> task.target().id());

    private final RemedyCatalog catalog;
    private final LocalDate tenggat;
    private final Map<Key, Gathered> gathered = new HashMap<>();

    /** @param tenggat the last day on which a repair must show */
    public Tasks(RemedyCatalog catalog, LocalDate tenggat) {
        this.catalog = catalog;
        this.tenggat = tenggat;
    }

    /** Takes one finding in. */
    public void add(Finding finding) {
        gathered(finding).add(finding);
    }

    /** Takes in a finding to which somebody's NIP is almost certainly the answer. */
    public void add(Finding finding, Suggestion answer) {
        Gathered of = gathered(finding);
        of.add(finding);
        of.proposals.add("Masukkan NIP " + answer.nip() + " (" + answer.nama()
                + (answer.unor().isEmpty() ? "" : ", " + answer.unor()) + "): hampir pasti orang ini, karena "
                + answer.evidence() + ".");
    }

    private Gathered gathered(Finding finding) {
        Key key = new Key(
                finding.subject().instansi().key(),
                finding.code(),
                finding.subkind(),
                finding.target().kind(),
                finding.target().id());
        return gathered.computeIfAbsent(key, first -> new Gathered(finding.target()));
    }

    /** The tasks: by actor, then those that concern most people first, then place, code and target. */
    public List<Task> toList() {
        return gathered.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().instansi()))
                .map(entry -> task(entry.getKey(), entry.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private Task task(Key key, Gathered findings) {
        Remedy remedy = catalog.of(key.code(), key.subkind());
        return new Task(
                remedy,
                key.subkind(),
                findings.target,
                personOf(remedy.actor(), findings.target),
                findings.place(),
                findings.people.size(),
                String.join("\n", findings.proposals),
                tenggat.minusDays(remedy.waitDays()));
    }

    /** The target is the actor only where the actor's role fits: an operator is not the teacher whose NIP is wrong. */
    private static String personOf(Actor actor, TaskTarget target) {
        boolean same = switch (actor) {
            case PEGAWAI -> target.kind() == TaskTarget.Kind.PEGAWAI;
            case ATASAN, KEPALA_SEKOLAH -> target.kind() == TaskTarget.Kind.ATASAN;
            case OPERATOR_SEKOLAH, ADMIN_INSTANSI, BKD -> false;
        };
        return same ? target.label() : "";
    }
}
