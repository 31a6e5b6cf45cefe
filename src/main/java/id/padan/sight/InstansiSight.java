package id.padan.sight;

import id.padan.answer.Answer;
import id.padan.answer.AnswerTally;
import id.padan.answer.Recorded;
import id.padan.answer.RowKey;
import id.padan.ledger.Group;
import id.padan.ledger.PastRun;
import id.padan.ledger.RunRecord;
import id.padan.recap.AnswerIds;
import id.padan.recap.Cover;
import id.padan.recap.Summary;
import id.padan.remedy.Task;
import id.padan.road.Roads;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The viewer's instansi, one by one. */
record InstansiSight(Office office, Boundary boundary) {
    /** Those with most people held up first; empty before the first published run. */
    List<InstansiLine> list() {
        return office.latest().map(this::list).orElse(List.of());
    }

    private List<InstansiLine> list(RunRecord run) {
        List<Group> groups = boundary.only(groups(run), InstansiSight::key);
        Map<String, AnswerTally> tallies = tallies(run);
        return groups.stream()
                .map(group -> line(run, group, tallies))
                .sorted(Comparator.comparingLong(InstansiLine::held).reversed())
                .toList();
    }

    private InstansiLine line(RunRecord run, Group group, Map<String, AnswerTally> tallies) {
        Summary summary = office.figures().of(run, group).summary();
        return new InstansiLine(
                key(group),
                Cover.nameOf(group),
                summary.judged(),
                summary.unobstructed(),
                summary.findings(),
                answered(run, key(group), tallies));
    }

    InstansiReport one(String key) {
        RunRecord run = office.latest().orElseThrow(OutOfSightException::new);
        Group group = group(run, key);
        Details.Detail detail = office.details().of(run, group);
        Roads roads = office.roads(run);
        return new InstansiReport(
                key,
                Cover.nameOf(group),
                run,
                office.today(),
                detail.summary(),
                roads.of(key).orElse(null),
                detail.tasks().size(),
                detail.schools(),
                answered(run, key, tallies(run)),
                editions(key));
    }

    String nameOf(String key) {
        return Cover.nameOf(group(office.latest().orElseThrow(OutOfSightException::new), key));
    }

    /** The first {@code most} tasks; whoever may see persons leaves a trace. */
    InstansiTasks tasks(String key, int most) {
        RunRecord run = office.latest().orElseThrow(OutOfSightException::new);
        Group group = group(run, key);
        List<Task> all = office.details().of(run, group).tasks();
        boolean persons = boundary.viewer().seesPersonsOf(key);
        Map<RowKey, Recorded> answers = office.bench().sources().answers().current(run.job(), key);
        List<TaskDetail> first = all.stream()
                .limit(most)
                .map(task -> TaskDetail.of(task, answer(task, answers), persons))
                .toList();
        if (persons && !first.isEmpty()) {
            new Trail(office, boundary.viewer()).seen("tugas " + Cover.nameOf(group) + ", run " + run.number());
        }
        return new InstansiTasks(key, Cover.nameOf(group), all.size(), first);
    }

    private static @Nullable Answer answer(Task task, Map<RowKey, Recorded> answers) {
        Recorded last = answers.get(AnswerIds.task(task.id()));
        return last == null ? null : last.answer();
    }

    private List<InstansiReport.Edition> editions(String key) {
        String job = office.job().nama();
        Set<Long> kept = office.bench().drawable(job);
        return office.bench().published(job).stream()
                .map(PastRun::run)
                .map(run -> edition(run, key, kept.contains(run.number())))
                .flatMap(List::stream)
                .toList();
    }

    /** Nothing where the run did not know the instansi; what was removed is still listed, and said to be gone. */
    private List<InstansiReport.Edition> edition(RunRecord run, String key, boolean kept) {
        if (!kept) {
            return List.of(new InstansiReport.Edition(run.number(), run.tanggal(), false, List.of()));
        }
        return groups(run).stream().anyMatch(group -> key(group).equals(key))
                ? List.of(new InstansiReport.Edition(run.number(), run.tanggal(), true, parts(run, key)))
                : List.of();
    }

    private List<String> parts(RunRecord run, String key) {
        Stream<Group> parts = office.job().byUnorInduk() ? office.groups(run.number(), true).stream() : Stream.empty();
        return parts.filter(group -> key(group).equals(key))
                .map(Group::unorInduk)
                .toList();
    }

    /** Nobody answers for rows of unknown instansi. */
    private static @Nullable Answered answered(RunRecord run, String key, Map<String, AnswerTally> tallies) {
        return key.isEmpty() ? null : Answered.of(tallies.get(key), run.number());
    }

    private Map<String, AnswerTally> tallies(RunRecord run) {
        return office.bench().sources().answers().tallies(run.job()).stream()
                .collect(Collectors.toMap(AnswerTally::instansiKey, tally -> tally));
    }

    private Group group(RunRecord run, String key) {
        boundary.require(key);
        return groups(run).stream()
                .filter(group -> key(group).equals(key))
                .findFirst()
                .orElseThrow(OutOfSightException::new);
    }

    private List<Group> groups(RunRecord run) {
        return office.groups(run.number(), false);
    }

    private static String key(Group group) {
        return group.instansi().key();
    }
}
