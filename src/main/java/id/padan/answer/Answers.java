package id.padan.answer;

import java.util.List;
import java.util.Map;

/** Every version of every answer; nothing is ever overwritten. Thread-safe. */
public interface Answers {
    /** All versions, the first one first, of what an instansi answered in a job. */
    Map<RowKey, List<Recorded>> history(String job, String instansiKey);

    /** The last version of each. */
    Map<RowKey, Recorded> current(String job, String instansiKey);

    /**
     * Puts down all of them or none, each as the version after the one it follows.
     *
     * @param changes at least one
     * @throws StaleAnswersException when another version came in between; nothing is put down then
     */
    void apply(Receipt receipt, List<Change> changes) throws StaleAnswersException;

    /** The number of the receipt by which an instansi's answers last changed; 0 where none ever came. It only grows. */
    long lastReceipt(String job, String instansiKey);

    /** How far each instansi has answered that ever did, by its key. */
    List<AnswerTally> tallies(String job);
}
