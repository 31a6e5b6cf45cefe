package id.padan.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an office says of one row.
 *
 * @param note "" for none
 * @param date when it was so, null where nothing is said
 * @param name who filled it in, "" where nothing is said
 * @param until the last day on which a <em>bukan masalah</em> holds; null for every other status
 */
public record Answer(
        AnswerStatus status,
        String note,
        @Nullable LocalDate date,
        String name,
        @Nullable LocalDate until) {
    /** As a row stands before anybody answered it. */
    public static final Answer NONE = new Answer(AnswerStatus.BELUM, "", null, "", null);

    /** True when nothing differs but case and the number of blanks. */
    boolean says(Answer other) {
        return new Sameness(this).equals(new Sameness(other));
    }

    private record Sameness(
            AnswerStatus status,
            String note,
            @Nullable LocalDate date,
            String name,
            @Nullable LocalDate until) {
        Sameness(Answer answer) {
            this(
                    answer.status,
                    CellWords.folded(answer.note),
                    answer.date,
                    CellWords.folded(answer.name),
                    answer.until);
        }
    }

    /** The status and when: notes and names may hold what no log may. */
    @Override
    public String toString() {
        return status + (date == null ? "" : " " + date);
    }
}
