package id.padan.ledger;

import id.padan.rule.Claims;
import id.padan.rule.Finding;
import id.padan.rule.Foreseen;
import id.padan.rule.NotAssessed;
import id.padan.rule.Suggestion;
import id.padan.snapshot.Reject;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a finished run holds, for recaps. Lists and callbacks come sorted, always the same for the same inputs:
 * findings by blocking order then code (in the catalogue's order), nip, file, sheet, row, sub-kind. Streams do not grow memory.
 */
public interface RunReader {
    RunRecord run(long number);

    /** By kind, then file name. */
    List<InputRecord> inputs(long number);

    /** By kind, then instansi name. */
    List<BookLine> books(long number);

    /** The groups that get a workbook, by name. {@code byUnorInduk} splits each instansi. */
    List<Group> groups(long number, boolean byUnorInduk);

    /** By unor induk. */
    List<Headcount> headcounts(long number, Group group);

    /**
     * By code in the catalogue's order, sub-kind, unor induk; over all instansi. To be asked once all findings of the run are
     * stored: what was counted is kept.
     */
    List<CauseCount> causes(long number);

    List<MissingData> missingData(long number, Group group);

    void findings(long number, Group group, Consumer<Finding> each);

    /** Who the rows with an unmatched NIP may be about: by nama and place of the row, the best of each first. */
    void suggestions(long number, Group group, Consumer<Suggestion> each);

    /** What stands behind the findings of rows of PMM: by file, sheet, row, sort, code, sub-kind, target. */
    void foreseen(long number, Group group, Consumer<Foreseen> each);

    /** Which rows are almost certainly about whom; of rows in which one number stands the first. */
    Claims claims(long number);

    /** Those for a reason of their own (not {@link id.padan.rule.Reason.NoData}), by nip, file, row, code. */
    void notAssessed(long number, Group group, Consumer<NotAssessed> each);

    /** How many {@link #notAssessed} gives, over all instansi; by instansi name, code, reason. */
    List<OpenCount> notAssessedCounts(long number);

    /** Rejects of the group's instansi; with {@link id.padan.domain.Instansi#TIDAK_DIKETAHUI} those nobody can place. */
    void rejects(long number, Group group, Consumer<Reject> each);

    void excepted(long number, Group group, Consumer<Excepted> each);

    void logMatches(long number, Group group, Consumer<LogMatch> each);
}
