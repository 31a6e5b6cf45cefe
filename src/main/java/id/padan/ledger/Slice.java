package id.padan.ledger;

import id.padan.domain.Instansi;
import id.padan.life.Witness;
import id.padan.rule.Finding;
import id.padan.rule.Foreseen;
import id.padan.rule.NotAssessed;
import id.padan.rule.Suggestion;
import id.padan.snapshot.Reject;
import id.padan.snapshot.SnapshotKind;
import java.util.List;

/**
 * A stretch of one source, judged: what one transaction adds to the ledger. Made by {@link SliceBuilder}. It holds what is
 * stored and nothing of the many rows with which all is well but their counts.
 *
 * @param from ordinal of its first row within the source, 0-based; with the kind it names the slice
 * @param outcomes every row of the stretch counted once
 * @param heads rows judged, of PMM only
 * @param missing what nobody could be judged on, because it did not come
 * @param findings in the order of the rows
 * @param notAssessed those for a reason of their own (not {@link id.padan.rule.Reason.NoData}), in the order of the rows
 * @param suggestions in the order of the rows, the best of each first
 * @param foreseen in the order of the rows
 * @param excepted in the order of the rows
 * @param witnesses of the subjects that an open finding of an earlier run waits for
 * @param rejects of whole rows and of single fields, in order; those of one row stand together
 */
public record Slice(
        SnapshotKind kind,
        long from,
        List<RowCount> outcomes,
        List<Heads> heads,
        List<Missing> missing,
        List<Finding> findings,
        List<NotAssessed> notAssessed,
        List<Suggestion> suggestions,
        List<Foreseen> foreseen,
        List<Excepted> excepted,
        List<Witness> witnesses,
        List<Reject> rejects) {
    /** Rows judged within one unor induk ("" where unknown) of an instansi, and how many of them nothing obstructs. */
    public record Heads(Instansi instansi, String unorInduk, long judged, long unobstructed) {}

    /** Rows of one unor induk ("" where unknown) that no rule of this code could judge, for want of {@code what}. */
    public record Missing(Instansi instansi, String unorInduk, String code, String what, long people) {}

    public Slice {
        outcomes = List.copyOf(outcomes);
        heads = List.copyOf(heads);
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
        notAssessed = List.copyOf(notAssessed);
        suggestions = List.copyOf(suggestions);
        foreseen = List.copyOf(foreseen);
        excepted = List.copyOf(excepted);
        witnesses = List.copyOf(witnesses);
        rejects = List.copyOf(rejects);
    }

    /** Rows in it. */
    public long size() {
        return outcomes.stream().mapToLong(RowCount::rows).sum();
    }
}
