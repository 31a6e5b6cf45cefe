package id.padan.recap;

import id.padan.ledger.Excepted;
import id.padan.ledger.LogMatch;
import id.padan.remedy.Remedy;
import id.padan.remedy.Task;
import id.padan.road.Road;
import id.padan.rule.Suggestion;
import id.padan.snapshot.Reject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of one instansi (or unor induk), finished as data before anything is drawn. Immutable.
 *
 * @param answers how its rows are answered
 * @param tasks in the order in which they should be done
 * @param ended what the run closed; of a whole instansi only
 * @param suggestions who rows with an unmatched NIP may be about
 * @param road of the instansi as a whole; null where the report is of a part of it, or it is not on the road
 * @param missing what nobody could be judged on, because a file or column did not come
 */
public record RecapBook(
        Cover cover,
        Summary summary,
        AnswerSheet answers,
        @Nullable Road road,
        List<Task> tasks,
        Rows<FindingLine> findings,
        Rows<EndedLine> ended,
        Rows<Suggestion> suggestions,
        List<MissingLine> missing,
        Rows<NotAssessedLine> notAssessed,
        Rows<Reject> rejects,
        Rows<Excepted> excepted,
        Rows<LogMatch> logMatches,
        List<Remedy> dictionary) {
    public RecapBook {
        tasks = List.copyOf(tasks);
        missing = List.copyOf(missing);
        dictionary = List.copyOf(dictionary);
    }

    /** True when it says nothing of anybody: rejected rows and log messages alone, which the overview lists too. */
    boolean ofNobody() {
        return summary.judged() == 0 && findings.isEmpty() && notAssessed.isEmpty() && excepted.isEmpty();
    }
}
