package id.padan.sight;

import id.padan.remedy.Task;
import java.time.LocalDate;

/**
 * A task as Beranda lists it, with nobody's name or number: those stand on the instansi's page, which leaves a trace.
 *
 * @param instansi key of whose it is
 * @param freed how many people have no obstacle left once it and those above it are done
 */
public record TaskLine(
        String instansi,
        String instansiName,
        int rank,
        String actor,
        String title,
        String place,
        int people,
        int freed,
        LocalDate latestStart) {
    static TaskLine of(Task task, String instansi, String instansiName) {
        return new TaskLine(
                instansi,
                instansiName,
                task.rank(),
                task.actor().label(),
                task.title(),
                task.place(),
                task.people(),
                task.freed().size(),
                task.latestStart());
    }
}
