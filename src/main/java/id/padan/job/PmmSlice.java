package id.padan.job;

import id.padan.ledger.Slice;
import id.padan.rule.Judge;
import id.padan.rule.Judgement;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.Reject;
import id.padan.snapshot.RowOutcome;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
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
        List<Judgement> judgements = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        RowTally others = new RowTally();
        for (RowOutcome outcome : rows) {
            if (outcome instanceof RowOutcome.Accepted accepted && accepted.row() instanceof PmmRow row) {
                Judgement judgement = judge.pmm(row);
                judgements.add(judgement);
                accepted.remarks().forEach(remark -> rejects.add(placed(remark, judge)));
            } else {
                others.unusable(SnapshotKind.PMM, outcome, RowTally.instansiOf(outcome));
                if (outcome instanceof RowOutcome.Rejected rejected) {
                    rejects.add(placed(rejected.reject(), judge));
                }
            }
        }
        return new Slice(SnapshotKind.PMM, from, rows.size(), judgements, rejects, others.fates(judge::group));
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
