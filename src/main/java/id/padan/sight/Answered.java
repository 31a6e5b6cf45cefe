package id.padan.sight;

import id.padan.answer.AnswerStatus;
import id.padan.answer.AnswerTally;
import id.padan.recap.AnsweringLine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an instansi has answered. Immutable.
 *
 * @param last the day on which answers were last received, null where nothing ever came back
 * @param run the newest run whose workbook came back with answers, 0 for none
 * @param silent true while nothing came back since the newest workbook
 * @param counts its rows by their last answer; only those that occur
 */
public record Answered(@Nullable LocalDate last, long run, boolean silent, List<Count> counts) {
    public Answered {
        counts = List.copyOf(counts);
    }

    /** Rows whose last answer this is. */
    public record Count(String status, long rows) {}

    /** {@code run} is the one whose workbook should have come back by now. */
    static Answered of(@Nullable AnswerTally tally, long run) {
        boolean silent = new AnsweringLine("", tally, run).silent();
        return tally == null
                ? new Answered(null, 0, silent, List.of())
                : new Answered(tally.last(), tally.run(), silent, counts(tally));
    }

    private static List<Count> counts(AnswerTally tally) {
        return Arrays.stream(AnswerStatus.values())
                .map(status -> new Count(status.label(), tally.count(status)))
                .filter(count -> count.rows() > 0)
                .toList();
    }
}
