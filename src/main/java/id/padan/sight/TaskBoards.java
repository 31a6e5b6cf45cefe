package id.padan.sight;

import id.padan.ledger.Group;
import id.padan.recap.RecapBooks;
import id.padan.remedy.Task;
import id.padan.road.Roads;
import java.util.List;

/**
 * The ranked tasks of instansi of published runs, kept for those asked for last: to rank those of a large one takes a
 * second. Thread-safe.
 */
final class TaskBoards {
    private static final int MOST = 16;

    private final Office office;
    private final Kept<Key, List<Task>> kept = new Kept<>(MOST);

    TaskBoards(Office office) {
        this.office = office;
    }

    private record Key(long run, Group group) {}

    List<Task> of(long run, Group group) {
        return kept.of(new Key(run, group), this::read);
    }

    private List<Task> read(Key key) {
        return new RecapBooks(office.bench().sources(), office.catalog(), Roads.NONE, key.run())
                .of(key.group())
                .tasks();
    }
}
