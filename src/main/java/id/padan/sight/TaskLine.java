package id.padan.sight;

import id.padan.remedy.Task;
import id.padan.snapshot.Masked;
import java.time.LocalDate;

/**
 * A task as a page lists it, with nobody's number.
 *
 * @param instansi key of whose it is
 * @param person the actor's name where known and the viewer may see persons, else ""
 * @param freed how many people have no obstacle left once it and those above it are done
 */
public record TaskLine(
        String instansi,
        String instansiName,
        int rank,
        String actor,
        String title,
        String person,
        String place,
        int people,
        int freed,
        LocalDate latestStart) {
    static TaskLine of(Task task, String instansi, String instansiName, Boundary boundary) {
        return new TaskLine(
                instansi,
                instansiName,
                task.rank(),
                task.actor().label(),
                task.title(),
                boundary.viewer().seesPersons() ? Masked.of(task.person()) : "",
                task.place(),
                task.people(),
                task.freed().size(),
                task.latestStart());
    }
}
