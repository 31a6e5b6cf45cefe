package id.padan.candidate;

import id.padan.candidate.Exam.Question;
import id.padan.domain.Nip;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The answers to exams, marked. */
final class Marking {
    /**
     * One answer.
     *
     * @param best how probable the best candidate was said to be, 0 where there was none
     */
    record Answer(Question question, double best, boolean proposed, boolean right, boolean listed) {
        /** The same with nobody proposed. */
        Answer withdrawn() {
            return new Answer(question, best, false, right, listed);
        }

        boolean present() {
            return question.answer() != null;
        }
    }

    private final List<Answer> answers = new ArrayList<>();

    void mark(Exam exam, Weights weights) {
        Candidates candidates = Candidates.over(exam.references(), exam.circumstances(), weights);
        for (Question question : exam.questions()) {
            List<Candidate> named = candidates.of(question.row());
            Nip answer = question.answer();
            boolean proposed = !named.isEmpty() && named.get(0).band() == Band.HAMPIR_PASTI;
            boolean right = !named.isEmpty() && named.get(0).pegawai().nip().equals(answer);
            boolean listed = named.stream()
                    .anyMatch(candidate -> candidate.pegawai().nip().equals(answer));
            answers.add(new Answer(
                    question, named.isEmpty() ? 0 : named.get(0).score() / 10_000.0, proposed, right, listed));
        }
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    /** Of those proposed, how many are right. */
    static double precision(List<Answer> answers) {
        return share(answers.stream().filter(Answer::proposed).toList(), Answer::right);
    }

    /** Of those who are in SIASN, how many are proposed rightly. */
    static double recall(List<Answer> answers) {
        return share(answers.stream().filter(Answer::present).toList(), answer -> answer.proposed() && answer.right());
    }

    /** Of those who are in SIASN, how many are listed at all. */
    static double listed(List<Answer> answers) {
        return share(answers.stream().filter(Answer::present).toList(), Answer::listed);
    }

    /** Of those for whom somebody is listed and nobody proposed, how often the best is the right one. */
    static double rightAmongPossible(List<Answer> answers) {
        return share(
                answers.stream()
                        .filter(answer -> !answer.proposed() && answer.best() > 0)
                        .toList(),
                Answer::right);
    }

    /** Of those who are not in SIASN, for how many nobody is proposed. */
    static double silence(List<Answer> answers) {
        return share(answers.stream().filter(answer -> !answer.present()).toList(), answer -> !answer.proposed());
    }

    private static double share(List<Answer> of, Predicate<Answer> which) {
        return of.isEmpty() ? 1 : (double) of.stream().filter(which).count() / of.size();
    }
}
