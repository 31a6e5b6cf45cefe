package id.padan.job;

import id.padan.domain.Nip;
import id.padan.ledger.Slice;
import id.padan.ledger.SliceBuilder;
import id.padan.life.Watch;
import id.padan.life.Witness;
import id.padan.rule.Identity;
import id.padan.rule.Judge;
import id.padan.rule.Judgement;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.Reject;
import id.padan.snapshot.RowOutcome;
import id.padan.snapshot.SnapshotKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of PMM as read.
 *
 * @param from ordinal of its first row over all PMM files, 0-based
 */
record PmmSlice(long from, List<RowOutcome> rows) {
    PmmSlice {
        rows = List.copyOf(rows);
    }

    Slice judgedBy(Judge judge, Watch watch) {
        SliceBuilder slice = new SliceBuilder(SnapshotKind.PMM, from);
        RowTally others = new RowTally();
        for (RowOutcome outcome : rows) {
            if (outcome instanceof RowOutcome.Accepted accepted && accepted.row() instanceof PmmRow row) {
                Judgement judgement = judge.pmm(row);
                slice.add(judgement);
                witness(row, judgement, watch, slice);
                accepted.remarks().forEach(remark -> slice.add(placed(remark, judge)));
            } else {
                others.unusable(SnapshotKind.PMM, outcome, RowTally.instansiOf(outcome));
                if (outcome instanceof RowOutcome.Rejected rejected) {
                    slice.add(placed(rejected.reject(), judge));
                    witness(rejected.nip(), watch, slice);
                }
            }
        }
        others.fates(judge::group).forEach(slice::add);
        return slice.build();
    }

    /** Who the row is is worked out only while somebody is waited for: it costs half of what judging does. */
    private static void witness(PmmRow row, Judgement judgement, Watch watch, SliceBuilder slice) {
        if (!watch.none(SnapshotKind.PMM)) {
            Identity who = Identity.of(row);
            if (watch.awaits(SnapshotKind.PMM, who)) {
                slice.add(Witness.of(SnapshotKind.PMM, who, judgement));
            }
        }
    }

    private static void witness(@Nullable Nip rejected, Watch watch, SliceBuilder slice) {
        if (rejected != null && watch.awaits(SnapshotKind.PMM, rejected.value())) {
            slice.add(Witness.rejected(SnapshotKind.PMM, rejected));
        }
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
