package id.padan.ledger;

import id.padan.rule.Judgement;
import id.padan.snapshot.Reject;
import id.padan.snapshot.SnapshotKind;
import java.util.List;

/**
 * A stretch of one source, judged: what one transaction adds to the ledger.
 *
 * @param from ordinal of its first row within the source, 0-based; with the kind it names the slice
 * @param size rows in it
 * @param judgements of the usable rows, in order
 * @param rejects of whole rows and of single fields, in order; those of one row stand together
 * @param others rows that could not be judged: rejected, blank, no data
 */
public record Slice(
        SnapshotKind kind,
        long from,
        int size,
        List<Judgement> judgements,
        List<Reject> rejects,
        List<RowCount> others) {
    public Slice {
        judgements = List.copyOf(judgements);
        rejects = List.copyOf(rejects);
        others = List.copyOf(others);
    }
}
