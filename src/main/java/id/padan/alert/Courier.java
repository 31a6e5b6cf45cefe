package id.padan.alert;

import id.padan.alert.jdbc.LetterTable;
import id.padan.settings.JobFile;
import id.padan.settings.Mail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, each letter by one server only, and again after growing pauses. Thread-safe. */
final class Courier {
    /** With growing pauses about two days: a mail server that fails on a Friday night is often looked at on Sunday. */
    static final int MOST_ATTEMPTS = 16;

    /** How long sent letters are kept. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 10;

    /** Longer than a try may take. */
    private static final Duration CLAIM = Duration.ofMinutes(15);

    private static final int AT_ONCE = 100;

    private final JobPost post;
    private final LetterTable letters;
    private final Postman postman;
    private final Workbooks workbooks;
    private final Clock clock;
    private volatile boolean closing;

    Courier(JobPost post, LetterTable letters, Postman postman, Workbooks workbooks, Clock clock) {
        this.post = post;
        this.letters = letters;
        this.postman = postman;
        this.workbooks = workbooks;
        this.clock = clock;
    }

    /** The letter that is on its way is the last one. */
    void close() {
        closing = true;
    }

    /** Sends until nothing is due, or until one could not be sent: the next ones would hardly fare better. */
    void round() {
        letters.forget(clock.instant().minus(KEPT));
        JobFile job = post.job();
        Mail mail = job.mail();
        if (mail == null) {
            return;
        }
        for (Waiting letter : letters.due(clock.instant(), AT_ONCE)) {
            if (closing || !carry(job, mail, letter)) {
                return;
            }
        }
    }

    /** False when the mail server is best left alone for a while. */
    private boolean carry(JobFile job, Mail mail, Waiting letter) {
        if (!letters.claim(letter, clock.instant().plus(CLAIM))) {
            return true;
        }
        List<Enclosed> enclosed = mail.attaching() ? enclosed(letter, job) : List.of();
        Delivery delivery = postman.deliver(mail, letter, enclosed);
        Instant now = clock.instant();
        if (delivery instanceof Delivery.Refused refused) {
            letters.giveUp(letter, refused.problem(), now);
        } else if (delivery instanceof Delivery.Failed failed) {
            failed(letter, failed.problem(), now);
            return false;
        } else {
            letters.sent(letter, enclosed.stream().map(Enclosed::name).toList(), now);
        }
        return true;
    }

    private void failed(Waiting letter, String problem, Instant now) {
        if (letter.attempts() + 1 < MOST_ATTEMPTS) {
            letters.later(letter, problem, now.plus(pause(letter.attempts())));
        } else {
            letters.giveUp(letter, problem, now);
        }
    }

    /** Doubled with each try. */
    static Duration pause(int attemptsBefore) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attemptsBefore, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** A workbook that cannot be drawn is no reason to keep the news back: its link is in the letter. */
    private List<Enclosed> enclosed(Waiting letter, JobFile job) {
        try {
            return workbooks.of(letter.letter(), job);
        } catch (RuntimeException undrawn) {
            LOG.warn("Letter {} goes without its workbooks.", letter.number(), undrawn);
            return List.of();
        }
    }
}
