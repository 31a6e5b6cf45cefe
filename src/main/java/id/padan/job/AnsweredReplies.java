package id.padan.job;

import id.padan.answer.Answer;
import id.padan.answer.AnswerTally;
import id.padan.answer.Answers;
import id.padan.answer.Recorded;
import id.padan.answer.RowKey;
import id.padan.life.Replies;
import id.padan.life.Reply;
import id.padan.recap.AnswerIds;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers of a job's offices that change how findings stand. Immutable. */
final class AnsweredReplies implements Replies {
    private final Map<RowKey, Reply> replies = new HashMap<>();

    AnsweredReplies(Answers answers, String job) {
        for (AnswerTally tally : answers.tallies(job)) {
            answers.current(job, tally.instansiKey()).forEach((row, recorded) -> {
                Reply reply = reply(recorded);
                if (reply != null) {
                    replies.merge(row, reply, AnsweredReplies::later);
                }
            });
        }
    }

    /** An answer without a day is of the day on which it came in. */
    private static @Nullable Reply reply(Recorded recorded) {
        Answer answer = recorded.answer();
        LocalDate day = answer.date() == null ? recorded.received() : answer.date();
        return switch (answer.status()) {
            case SELESAI -> new Reply(Reply.Kind.CLAIM, day, null);
            case BUKAN_MASALAH -> new Reply(Reply.Kind.EXCEPTION, day, answer.until());
            case BELUM, DIKERJAKAN, BUTUH_BANTUAN -> null;
        };
    }

    @Override
    public @Nullable Reply of(long life, String task) {
        Reply own = replies.get(AnswerIds.life(life));
        Reply shared = replies.get(AnswerIds.task(task));
        if (own == null || shared == null) {
            return own == null ? shared : own;
        }
        return later(own, shared);
    }

    private static Reply later(Reply one, Reply other) {
        return other.day().isAfter(one.day()) ? other : one;
    }
}
