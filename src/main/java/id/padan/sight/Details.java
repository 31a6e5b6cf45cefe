package id.padan.sight;

import id.padan.ledger.Group;
import id.padan.ledger.RunRecord;
import id.padan.parallel.Kept;
import id.padan.recap.RecapBook;
import id.padan.recap.SchoolTally;
import id.padan.recap.Summary;
import id.padan.remedy.Task;
import java.util.List;

/**
 * All that an instansi's own pages need of a published run, kept for the few that were opened last: a large one's takes a
 * second to work out, and tens of its people open it on the same morning. Thread-safe.
 */
final class Details {
    private static final int MOST = 64;

    private final Office office;
    private final Kept<Key, Detail> kept = new Kept<>(MOST);

    Details(Office office) {
        this.office = office;
    }

    private record Key(RunRecord run, Group group) {}

    /** One instansi's; {@code tasks} in the order in which they should be done. */
    record Detail(Summary summary, List<Task> tasks, List<SchoolTally.School> schools) {}

    Detail of(RunRecord run, Group group) {
        return kept.of(new Key(run, group), this::read);
    }

    private Detail read(Key key) {
        RecapBook book = office.books(key.run()).of(key.group());
        return new Detail(book.summary(), book.tasks(), SchoolTally.of(book));
    }
}
