package id.padan.job;

import id.padan.answer.AnswerTally;
import id.padan.answer.Answers;
import id.padan.answer.Recorded;
import id.padan.answer.RowKey;
import id.padan.ledger.PastRun;
import id.padan.ledger.RunState;
import id.padan.ledger.Runs;
import id.padan.recap.LastAnswers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the ledger knows of answers, and of the runs they are given to. */
record PublishedAnswers(Answers answers, Runs runs) implements LastAnswers {
    @Override
    public Map<RowKey, Recorded> current(String job, String instansiKey) {
        return answers.current(job, instansiKey);
    }

    @Override
    public long lastReceipt(String job, String instansiKey) {
        return answers.lastReceipt(job, instansiKey);
    }

    @Override
    public List<AnswerTally> tallies(String job) {
        return answers.tallies(job);
    }

    @Override
    public long runBefore(String job, long run) {
        return runs(job)
                .mapToLong(past -> past.run().number())
                .filter(number -> number < run)
                .max()
                .orElse(0);
    }

    /** The job's runs whose workbooks an office may hold, the newest first. */
    Stream<PastRun> runs(String job) {
        return runs.history(Integer.MAX_VALUE).stream()
                .filter(past -> past.run().job().equals(job))
                .filter(past -> past.run().state() == RunState.PUBLISHED);
    }
}
