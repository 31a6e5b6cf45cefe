package id.padan.job;

import id.padan.ledger.BookLine;
import id.padan.ledger.InputRecord;
import id.padan.ledger.RunRecord;
import id.padan.life.SchoolRows;
import id.padan.snapshot.SnapshotKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the last accepted run of a job read: this one is held against it. Asks the ledger anew each time. */
record Baseline(RunRecord run, Ledgers ledgers) {
    static Baseline of(long accepted, Ledgers ledgers) {
        return new Baseline(ledgers.reader().run(accepted), ledgers);
    }

    List<InputRecord> inputs() {
        return ledgers.reader().inputs(run.number());
    }

    /** The inputs of all accepted runs of the job. */
    List<InputRecord> ever() {
        return ledgers.runs().publishedInputs(run.job());
    }

    /** Which canonical columns each kind's files had. */
    Map<SnapshotKind, Set<String>> columns() {
        return ledgers.footing().columns(run.number());
    }

    /** Rows of each instansi. */
    List<BookLine> books() {
        return ledgers.reader().books(run.number());
    }

    /** Rows of each school; a nation has half a million, so they pass one by one. */
    void schools(Consumer<SchoolRows> each) {
        ledgers.footing().schools(run.number(), each);
    }

    /** True when this run reads the very same files. */
    boolean sameInputs(List<InputRecord> others) {
        return prints(inputs()).equals(prints(others));
    }

    private static List<String> prints(List<InputRecord> all) {
        return all.stream()
                .map(input -> input.kind() + " " + input.sha256())
                .sorted()
                .toList();
    }
}
