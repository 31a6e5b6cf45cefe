package id.padan.ledger.jdbc;

import id.padan.ledger.LogMatch.Agreement;
import id.padan.snapshot.Address;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings which e-Kinerja has a message for and did not report, on their way into table log_match. */
final class OnlyPadan {
    private static final int FLUSH = 1_000;

    private final long run;
    private final BulkInsert bulk;
    private final List<Object[]> rows = new ArrayList<>();
    private final Map<String, BitSet> taken = new HashMap<>();

    OnlyPadan(long run, BulkInsert bulk) {
        this.run = run;
        this.bulk = bulk;
    }

    /** Of one row only the first is taken: its sub-kinds are one message in e-Kinerja. */
    void add(Address at, int unit, String nip, String nama, String code) {
        BitSet lines = taken.computeIfAbsent(at.file() + '\n' + at.sheet(), file -> new BitSet());
        if (lines.get(at.row())) {
            return;
        }
        lines.set(at.row());
        rows.add(new Object[] {
            run,
            unit,
            SnapshotKind.PMM.label(),
            at.file(),
            at.sheet(),
            at.row(),
            nip,
            nama,
            "",
            "",
            code,
            Agreement.ONLY_PADAN.name()
        });
        if (rows.size() == FLUSH) {
            flush();
        }
    }

    void flush() {
        bulk.into("log_match", LogMatching.COLUMNS, rows);
        rows.clear();
    }
}
