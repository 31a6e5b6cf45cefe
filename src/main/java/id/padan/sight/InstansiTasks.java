package id.padan.sight;

import java.util.List;

/**
 * Tasks of one instansi in the order in which they should be done.
 *
 * @param all how many there are, of which {@code tasks} are the first
 */
public record InstansiTasks(String key, String name, int all, List<TaskDetail> tasks) {
    public InstansiTasks {
        tasks = List.copyOf(tasks);
    }
}
