package id.padan.sight;

import id.padan.answer.Answer;
import id.padan.remedy.Task;
import id.padan.snapshot.Masked;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task with all that its actor needs; long numbers are masked. What names persons is empty for those who may not see them.
 *
 * @param freed how many people have no obstacle left once it and those above it are done
 * @param unsure how many must be judged again after it
 * @param waitsFor tasks to be done first
 * @param answer null where nobody has answered
 */
public record TaskDetail(
        int rank,
        String actor,
        String title,
        String person,
        String place,
        String aplikasi,
        List<Task.Way> ways,
        List<String> members,
        int more,
        String symptoms,
        String proposal,
        int people,
        int freed,
        int unsure,
        List<String> waitsFor,
        LocalDate latestStart,
        @Nullable Given answer) {
    public TaskDetail {
        ways = List.copyOf(ways);
        members = List.copyOf(members);
        waitsFor = List.copyOf(waitsFor);
    }

    /** What the office says of it; note and name are empty for those who may not see persons. */
    public record Given(
            String status, String note, @Nullable LocalDate date, String name) {}

    static TaskDetail of(Task task, @Nullable Answer answer, boolean persons) {
        return new TaskDetail(
                task.rank(),
                task.actor().label(),
                task.title(),
                persons ? Masked.of(task.person()) : "",
                task.place(),
                task.aplikasi(),
                task.ways(),
                persons ? task.members().first().stream().map(Masked::of).toList() : List.of(),
                persons ? task.members().more() : 0,
                persons ? Masked.of(task.symptoms()) : "",
                persons ? Masked.of(task.proposal()) : "",
                task.people(),
                task.freed().size(),
                task.unsure().size(),
                task.waitsFor().stream().map(link -> link(link, persons)).toList(),
                task.latestStart(),
                answer == null ? null : given(answer, persons));
    }

    private static String link(Task.Link link, boolean persons) {
        return "tugas " + link.rank() + (persons ? ": " + Masked.of(link.what()) : "");
    }

    private static Given given(Answer answer, boolean persons) {
        return new Given(
                answer.status().label(),
                persons ? Masked.of(answer.note()) : "",
                answer.date(),
                persons ? Masked.of(answer.name()) : "");
    }
}
