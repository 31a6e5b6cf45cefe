package id.padan.job;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.NipReading;
import id.padan.rule.Judge;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.RowOutcome;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * PMM's rows as they came in at the door, counted once it is known whose they are. Of each it keeps what decides that and
 * no more: its NIP and the instansi it names, twelve bytes a row. One use, one thread.
 */
final class PmmDoor {
    private static final int CHUNK = 1 << 14;
    private static final long NO_NIP = 0;

    private final List<long[]> nip = new ArrayList<>();
    private final List<int[]> named = new ArrayList<>();
    private final Map<Instansi, Integer> codes = new HashMap<>();
    private final List<Instansi> instansi = new ArrayList<>();
    private int rows;

    void enter(RowOutcome outcome) {
        if (outcome instanceof RowOutcome.Accepted accepted && accepted.row() instanceof PmmRow row) {
            add(row.nip() instanceof NipReading.Valid valid ? valid.nip().value() : NO_NIP, row.instansi());
        } else {
            add(NO_NIP, RowTally.instansiOf(outcome));
        }
    }

    private void add(long number, Instansi says) {
        if (rows % CHUNK == 0) {
            nip.add(new long[CHUNK]);
            named.add(new int[CHUNK]);
        }
        Integer code = codes.get(says);
        if (code == null) {
            code = instansi.size();
            codes.put(says, code);
            instansi.add(says);
        }
        nip.get(rows / CHUNK)[rows % CHUNK] = number;
        named.get(rows / CHUNK)[rows % CHUNK] = code;
        rows++;
    }

    void count(RowTally tally, Judge judge) {
        for (int row = 0; row < rows; row++) {
            Instansi says = instansi.get(named.get(row / CHUNK)[row % CHUNK]);
            long number = nip.get(row / CHUNK)[row % CHUNK];
            tally.entered(
                    SnapshotKind.PMM, number == NO_NIP ? judge.group(says) : judge.instansi(new Nip(number), says));
        }
    }
}
