package id.padan.web.api;

import id.padan.sight.TaskLine;
import java.time.LocalDate;

/** A task without anybody's name. */
public record TaskJson(
        String instansi, int urutan, String pelaku, String tugas, int orang, int bebas, LocalDate mulaiPalingLambat) {
    static TaskJson of(TaskLine task) {
        return new TaskJson(
                task.instansi(),
                task.rank(),
                task.actor(),
                task.title(),
                task.people(),
                task.freed(),
                task.latestStart());
    }
}
