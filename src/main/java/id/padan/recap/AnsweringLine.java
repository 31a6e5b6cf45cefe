package id.padan.recap;

import id.padan.answer.AnswerTally;
import id.padan.domain.Instansi;
import id.padan.ledger.Group;
import id.padan.ledger.RunRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far one instansi has answered.
 *
 * @param tally null where nothing ever came back
 * @param expected the run whose workbook, or a later one, should have come back by now
 */
public record AnsweringLine(String instansi, @Nullable AnswerTally tally, long expected) {
    /** True of an instansi that has not answered since the workbook it was given last. */
    public boolean silent() {
        return tally == null || tally.run() < expected;
    }

    /** All instansi as they stand when a run is drawn: its own workbooks nobody can have answered. Empty before the second. */
    static List<AnsweringLine> before(RunRecord run, List<Group> instansi, LastAnswers answers) {
        return since(answers.runBefore(run.job(), run.number()), run.job(), instansi, answers);
    }

    /** All instansi, asked whether they answered since the workbook of a run; 0 is no run, and nobody was asked. */
    public static List<AnsweringLine> since(long run, String job, List<Group> instansi, LastAnswers answers) {
        if (run == 0) {
            return List.of();
        }
        Map<String, AnswerTally> tallies = new HashMap<>();
        answers.tallies(job).forEach(tally -> tallies.put(tally.instansiKey(), tally));
        return instansi.stream()
                .filter(group -> !group.instansi().key().equals(Instansi.TIDAK_DIKETAHUI.key()))
                .map(group -> new AnsweringLine(
                        Cover.nameOf(group), tallies.get(group.instansi().key()), run))
                .toList();
    }
}
