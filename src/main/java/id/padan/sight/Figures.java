package id.padan.sight;

import id.padan.ledger.Group;
import id.padan.ledger.RunRecord;
import id.padan.recap.RecapBook;
import id.padan.recap.RecapBooks;
import id.padan.recap.Summary;
import id.padan.remedy.Task;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Per instansi of a published run what its report says in figures, and its first tasks: small, and kept, for a published run
 * does not change. Two runs are kept, since one is read while the next comes out. Thread-safe.
 */
final class Figures {
    private static final int RUNS_KEPT = 2;
    private static final int TASKS_KEPT = 10;

    private final Office office;
    private final TreeMap<Long, OfRun> byRun = new TreeMap<>();

    Figures(Office office) {
        this.office = office;
    }

    /** One instansi's. */
    record Figure(Summary summary, List<Task> tasks) {}

    private record OfRun(RecapBooks books, Map<Group, Figure> known) {
        Figure of(Group group) {
            return known.computeIfAbsent(group, first -> read(group));
        }

        private Figure read(Group group) {
            RecapBook book = books.of(group);
            return new Figure(
                    book.summary(), book.tasks().stream().limit(TASKS_KEPT).toList());
        }
    }

    Figure of(RunRecord run, Group group) {
        return run(run).of(group);
    }

    private synchronized OfRun run(RunRecord run) {
        OfRun known =
                byRun.computeIfAbsent(run.number(), first -> new OfRun(office.books(run), new ConcurrentHashMap<>()));
        if (byRun.size() > RUNS_KEPT) {
            byRun.pollFirstEntry();
        }
        return known;
    }
}
