package id.padan.answer;

import java.time.LocalDate;
import java.util.Map;

/**
 * How far one instansi has answered.
 *
 * @param run the newest run whose workbook came back with answers
 * @param last the day on which answers were last received
 * @param counts its rows by their last answer
 */
public record AnswerTally(String instansiKey, long run, LocalDate last, Map<AnswerStatus, Long> counts) {
    public AnswerTally {
        counts = Map.copyOf(counts);
    }

    public long count(AnswerStatus status) {
        return counts.getOrDefault(status, 0L);
    }
}
