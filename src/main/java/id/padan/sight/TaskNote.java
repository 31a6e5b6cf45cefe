package id.padan.sight;

import id.padan.remedy.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The task that a finding belongs to.
 *
 * @param freed how many people have no obstacle left once it and those above it are done
 * @param symptoms who waits for it, a sentence; "" for a list of single people
 * @param waitsFor tasks to be done first
 * @param awaitedBy tasks that wait for it
 */
public record TaskNote(
        int rank,
        int tasks,
        String title,
        String place,
        int people,
        int freed,
        LocalDate latestStart,
        String symptoms,
        String proposal,
        List<String> waitsFor,
        List<String> awaitedBy) {
    public TaskNote {
        waitsFor = List.copyOf(waitsFor);
        awaitedBy = List.copyOf(awaitedBy);
    }

    static TaskNote of(Task task, int tasks, UnaryOperator<String> veil) {
        return new TaskNote(
                task.rank(),
                tasks,
                task.title(),
                veil.apply(task.place()),
                task.people(),
                task.freed().size(),
                task.latestStart(),
                veil.apply(task.symptoms()),
                veil.apply(task.proposal()),
                links(task.waitsFor(), veil),
                links(task.awaitedBy(), veil));
    }

    private static List<String> links(List<Task.Link> links, UnaryOperator<String> veil) {
        return links.stream()
                .map(link -> "tugas " + link.rank() + ": " + veil.apply(link.what()))
                .toList();
    }
}
