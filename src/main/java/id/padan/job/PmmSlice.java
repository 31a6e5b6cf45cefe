package id.padan.job;

import id.padan.ledger.Slice;
import id.padan.ledger.SliceBuilder;
import id.padan.rule.Judge;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.Reject;
import id.padan.snapshot.RowOutcome;
import id.padan.snapshot.SnapshotKind;
import java.util.List;

/**
 * A stretch of PMM as read.
 *
 * @param from ordinal of its first row over all PMM files, 0-based
 */
record PmmSlice(long from, List<RowOutcome> rows) {
    PmmSlice {
        rows = List.copyOf(rows);
    }

    Slice judgedBy(Judge judge) {
        SliceBuilder slice = new SliceBuilder(SnapshotKind.PMM, from);
        RowTally others = new RowTally();
        for (RowOutcome outcome : rows) {
            if (outcome instanceof RowOutcome.Accepted accepted && accepted.row() instanceof PmmRow row) {
                slice.add(judge.pmm(row));
                accepted.remarks().forEach(remark -> slice.add(placed(remark, judge)));
            } else {
                others.unusable(SnapshotKind.PMM, outcome, RowTally.instansiOf(outcome));
                if (outcome instanceof RowOutcome.Rejected rejected) {
                    slice.add(placed(rejected.reject(), judge));
                }
            }
        }
        others.fates(judge::group).forEach(slice::add);
        return slice.build();
    }

    private static Reject placed(Reject reject, Judge judge) {
        return new Reject(
                reject.kind(),
                reject.at(),
                reject.column(),
                reject.code(),
                reject.value(),
                reject.sentence(),
                judge.group(reject.instansi()));
    }
}
