package id.padan.job;

import id.padan.ledger.BookLine;
import id.padan.ledger.InputRecord;
import id.padan.ledger.RunRecord;
import id.padan.life.SchoolRows;
import id.padan.life.UnitName;
import id.padan.snapshot.SnapshotKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the last accepted run of a job read: this one is held against it.
 *
 * @param inputs of it
 * @param ever of all accepted runs of the job
 * @param columns which each kind's files had
 * @param instansi rows of each instansi as a whole
 * @param schools rows of each school
 */
record Baseline(
        RunRecord run,
        List<InputRecord> inputs,
        List<InputRecord> ever,
        Map<SnapshotKind, Set<String>> columns,
        List<BookLine> instansi,
        Map<UnitName, SchoolRows> schools) {
    static Baseline of(long accepted, Ledgers ledgers) {
        Map<UnitName, SchoolRows> schools = new HashMap<>();
        ledgers.lives().schools(accepted, rows -> schools.put(new UnitName(rows.kind(), "", rows.school()), rows));
        RunRecord run = ledgers.reader().run(accepted);
        return new Baseline(
                run,
                ledgers.reader().inputs(accepted),
                ledgers.runs().publishedInputs(run.job()),
                ledgers.lives().columns(accepted),
                ledgers.reader().books(accepted),
                schools);
    }

    /** True when this run reads the very same files. */
    boolean sameInputs(List<InputRecord> others) {
        return prints(inputs).equals(prints(others));
    }

    private static List<String> prints(List<InputRecord> all) {
        return all.stream()
                .map(input -> input.kind() + " " + input.sha256())
                .sorted()
                .toList();
    }
}
