package id.padan.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.candidate.Marking.Answer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The weights keep their promise on people, names and seeds that they were not made from; the full figures: docs/accuracy.md. */
class CandidateAccuracyTest {
    private static final int PEOPLE = 15_000;

    /** So few days that as many were born on one as in the nation. */
    private static final int DAYS = 40;

    private static List<Answer> answers(long seed) {
        NameBook names = NameBook.unseen();
        Marking marking = new Marking();
        marking.mark(Exam.of(World.of(seed, names, PEOPLE, DAYS), names, seed + 1), Weights.builtIn());
        return marking.answers();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void proposals_are_right_most_people_are_found_and_of_the_absent_nobody_is_named() {
        List<Answer> answers = answers(71_000);
        long proposed = answers.stream().filter(Answer::proposed).count();
        long wrong = answers.stream()
                .filter(answer -> answer.proposed() && !answer.right())
                .count();

        assertThat(answers).hasSizeGreaterThan(1_000);
        assertThat(wrong).as("wrong of " + proposed).isLessThanOrEqualTo(1);
        assertThat(Marking.recall(answers)).isGreaterThanOrEqualTo(0.96);
        assertThat(Marking.silence(answers)).isGreaterThanOrEqualTo(0.99);
        assertThat(Marking.listed(answers)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void the_same_exam_gives_the_same_answers() {
        assertThat(answers(72_000)).isEqualTo(answers(72_000));
    }
}
