package id.padan.recap;

import id.padan.answer.Answer;
import id.padan.answer.Manifest;
import id.padan.answer.Recorded;
import id.padan.answer.RowKey;
import id.padan.answer.Token;
import id.padan.remedy.Task;
import java.util.Map;

/**
 * What a workbook needs so that it can be answered: whose it is, and what was answered before. Immutable, thread-safe.
 *
 * @param given the last answer to each row of the instansi
 */
public record AnswerSheet(Manifest manifest, Map<RowKey, Recorded> given) {
    public AnswerSheet {
        given = Map.copyOf(given);
    }

    /** One row's place for an answer, with the last one. */
    public record Slot(Token token, Answer answer) {}

    public Slot slot(Task task) {
        return slot(AnswerIds.of(task));
    }

    public Slot slot(FindingLine line) {
        return slot(AnswerIds.of(line.life()));
    }

    private Slot slot(RowKey row) {
        Recorded last = given.get(row);
        return last == null
                ? new Slot(new Token(row, 0, 1), Answer.NONE)
                : new Slot(new Token(row, last.version(), 1), last.answer());
    }
}
