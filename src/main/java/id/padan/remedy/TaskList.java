package id.padan.remedy;

import id.padan.rule.Finding;
import java.util.List;
import java.util.Map;

/** Ranked tasks, and which of them each finding belongs to. Immutable, thread-safe. */
public final class TaskList {
    private final List<Task> tasks;
    private final Map<TaskKey, Integer> ranks;
    private final RemedyCatalog catalog;

    TaskList(List<Task> tasks, Map<TaskKey, Integer> ranks, RemedyCatalog catalog) {
        this.tasks = List.copyOf(tasks);
        this.ranks = Map.copyOf(ranks);
        this.catalog = catalog;
    }

    /** In the order in which they should be done. */
    public List<Task> tasks() {
        return tasks;
    }

    /** The rank of the task that a finding belongs to; 0 for a finding that was not gathered. */
    public int rankOf(Finding finding) {
        return ranks.getOrDefault(TaskKey.of(finding, catalog), 0);
    }
}
