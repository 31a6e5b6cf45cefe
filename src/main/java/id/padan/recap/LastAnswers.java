package id.padan.recap;

import id.padan.answer.AnswerTally;
import id.padan.answer.Recorded;
import id.padan.answer.RowKey;
import java.util.List;
import java.util.Map;

/** What was answered to the workbooks of earlier runs. Thread-safe. */
public interface LastAnswers {
    /** Nobody was ever asked. */
    LastAnswers NONE = new LastAnswers() {
        @Override
        public Map<RowKey, Recorded> current(String job, String instansiKey) {
            return Map.of();
        }

        @Override
        public long lastReceipt(String job, String instansiKey) {
            return 0;
        }

        @Override
        public List<AnswerTally> tallies(String job) {
            return List.of();
        }

        @Override
        public long runBefore(String job, long run) {
            return 0;
        }
    };

    /** The last answer to each row of an instansi, in any run of the job. */
    Map<RowKey, Recorded> current(String job, String instansiKey);

    /** A number that grows whenever an instansi answers; 0 where it never did. */
    long lastReceipt(String job, String instansiKey);

    /** How far each instansi has answered that ever did. */
    List<AnswerTally> tallies(String job);

    /** The job's last published run before another; 0 where there is none. */
    long runBefore(String job, long run);
}
