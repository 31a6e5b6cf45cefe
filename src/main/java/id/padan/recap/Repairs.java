package id.padan.recap;

import id.padan.remedy.Remedy;
import id.padan.remedy.Task;
import id.padan.rule.Finding;
import java.util.List;

/** What a recap needs to know of the remedy catalogue. */
public interface Repairs {
    /** How a sort of a disparity is repaired. */
    Remedy of(String code, String subkind);

    /** The dictionary: every disparity, in the catalogue's order. */
    List<Remedy> all();

    /** A new, empty collector. */
    Work work();

    /** Gathers findings into tasks; one collector per recap. */
    interface Work {
        void add(Finding finding);

        List<Task> tasks();
    }
}
