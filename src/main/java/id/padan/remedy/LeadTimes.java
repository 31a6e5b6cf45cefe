package id.padan.remedy;

import java.util.HashMap;
import java.util.Map;

/** Waiting days from the start of each task until the last of those who wait for it can be seen to be free. */
final class LeadTimes {
    /** The disparity whose remedy is the sync alone: what everybody still has to do once others have repaired. */
    private static final String SYNC = "belum_mengalir";

    private final Map<TaskKey, Gathered> gathered;
    private final Chain chain;
    private final RemedyCatalog catalog;
    private final Map<TaskKey, Integer> days = new HashMap<>();

    LeadTimes(Map<TaskKey, Gathered> gathered, Chain chain, RemedyCatalog catalog) {
        this.gathered = gathered;
        this.chain = chain;
        this.catalog = catalog;
    }

    /** Its own wait, and the longest of those behind it; 0 for a task that is not there. */
    int days(TaskKey task) {
        Integer known = days.get(task);
        if (known != null) {
            return known;
        }
        Gathered of = gathered.get(task);
        if (of == null) {
            return 0;
        }
        int then = of.work().awaited() ? catalog.of(SYNC, "").waitDays() : 0;
        for (TaskKey next : chain.after(task)) {
            then = Math.max(then, days(next));
        }
        int all = of.waitDays(catalog) + then;
        days.put(task, all);
        return all;
    }
}
