package id.padan.candidate;

import id.padan.candidate.Marking.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Estimates the weights, and says how good they are. */
public final class CandidateAccuracy {
    private static final Path TABLE = Path.of("src/main/resources/id/padan/candidate/candidate-weights.csv");

    /** Of all proposals at most so large a share may be wrong where the threshold is set. */
    private static final double WRONG_AT_THRESHOLD = 0.0005;

    private static final double SILENT_AT_THRESHOLD = 0.9975;
    private static final double POSSIBLE = 0.05;

    private CandidateAccuracy() {}

    /** Estimates the table anew and writes it below this folder, the repository's. */
    public static Path learn(Path home) throws IOException {
        Estimation estimation = new Estimation();
        ExamSets.training().forEach(estimation::learnFrom);
        Weights estimated = estimation.weights();
        Marking marking = new Marking();
        Weights everybody = new Weights(estimated.byMark(), estimated.base(), 0.5, POSSIBLE);
        ExamSets.thresholds().forEach(exam -> marking.mark(exam, everybody));
        Weights weights = new Weights(estimated.byMark(), estimated.base(), threshold(marking.answers()), POSSIBLE);
        return Files.write(home.resolve(TABLE), weights.lines());
    }

    /** The lowest probability from which on nearly no proposal is wrong; whole thousandths. */
    private static double threshold(List<Answer> answers) {
        for (int thousandths = 600; thousandths < 1000; thousandths++) {
            double threshold = thousandths / 1000.0;
            List<Answer> above = answers.stream()
                    .map(answer -> answer.proposed() && answer.best() < threshold ? answer.withdrawn() : answer)
                    .toList();
            if (1 - Marking.precision(above) <= WRONG_AT_THRESHOLD && Marking.silence(above) >= SILENT_AT_THRESHOLD) {
                return threshold;
            }
        }
        return 0.9999;
    }

    /** The figures, as Markdown, over people, seeds and names that nothing was learnt from. */
    public static List<String> report() {
        Marking marking = new Marking();
        Weights weights = Weights.builtIn();
        ExamSets.unseen().forEach(exam -> marking.mark(exam, weights));
        List<Answer> answers = marking.answers();
        List<String> lines = new ArrayList<>();
        lines.add("| | found | asked |");
        lines.add("|---|---|---|");
        lines.add("| rows with an unmatched NIP | " + answers.size() + " | |");
        lines.add("| *hampir pasti*: precision | " + percent(Marking.precision(answers)) + " | ≥ 99.90 % |");
        lines.add("| *hampir pasti*: recall where the person is in SIASN | " + percent(Marking.recall(answers))
                + " | ≥ 97.00 % |");
        lines.add("| people truly absent for whom nobody is *hampir pasti* | " + percent(Marking.silence(answers))
                + " | ≥ 99.50 % |");
        lines.add("| *mungkin* as the best of a row: it is the person | " + percent(Marking.rightAmongPossible(answers))
                + " | |");
        lines.add("| the person is among the three listed | " + percent(Marking.listed(answers)) + " | |");
        lines.add("");
        table(lines, "what befell the NIP", answers, answer -> answer.question().damage());
        table(
                lines,
                "how the name is written",
                answers,
                answer -> answer.question().nameDamage());
        calibration(lines, answers);
        return lines;
    }

    /** How often what befalls the rows of an exam, as Markdown. */
    public static List<String> rates() {
        List<String> lines = new ArrayList<>(List.of("| of 100 NIP | |", "|---|---|"));
        for (Damage damage : Damage.values()) {
            lines.add("| " + damage.words() + " | " + damage.rate() + " |");
        }
        lines.addAll(List.of("", "| of 100 names | |", "|---|---|"));
        for (NameDamage damage : NameDamage.values()) {
            lines.add("| " + damage.words() + " | " + damage.rate() + " |");
        }
        return lines;
    }

    /** The table of weights, as Markdown. */
    public static List<String> weights() {
        List<String> lines = new ArrayList<>(List.of("| mark | weight |", "|---|---|"));
        Weights.builtIn().lines().stream().skip(1).forEach(line -> lines.add("| `" + line.replace(",", "` | ") + " |"));
        return lines;
    }

    private static void table(List<String> lines, String title, List<Answer> answers, Function<Answer, Enum<?>> kind) {
        lines.add("| " + title + " | rows | in SIASN | proposed | of them right | recall | listed |");
        lines.add("|---|---|---|---|---|---|---|");
        answers.stream()
                .map(kind)
                .distinct()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .forEach(each -> {
                    List<Answer> of = answers.stream()
                            .filter(answer -> kind.apply(answer) == each)
                            .toList();
                    lines.add("| " + words(each) + " | " + of.size() + " | "
                            + of.stream().filter(Answer::present).count() + " | "
                            + of.stream().filter(Answer::proposed).count() + " | "
                            + of.stream()
                                    .filter(answer -> answer.proposed() && answer.right())
                                    .count() + " | "
                            + percent(Marking.recall(of)) + " | " + percent(Marking.listed(of)) + " |");
                });
        lines.add("");
    }

    private static String words(Enum<?> kind) {
        return kind instanceof Damage damage
                ? damage.words()
                : kind instanceof NameDamage name ? name.words() : kind.name();
    }

    private static void calibration(List<String> lines, List<Answer> answers) {
        lines.add("| said of the best candidate | rows | meant on average | right |");
        lines.add("|---|---|---|---|");
        double[] from = {0.05, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.99, 0.999, 1.01};
        for (int i = 0; i + 1 < from.length; i++) {
            double low = from[i];
            double high = from[i + 1];
            List<Answer> of = answers.stream()
                    .filter(answer -> answer.best() >= low && answer.best() < high)
                    .toList();
            double right = of.isEmpty()
                    ? 0
                    : (double) of.stream().filter(Answer::right).count() / of.size();
            double meant = of.stream().mapToDouble(Answer::best).average().orElse(0);
            lines.add("| " + percent(low) + " – " + percent(Math.min(1, high)) + " | " + of.size() + " | "
                    + percent(meant) + " | " + percent(right) + " |");
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", share * 100);
    }
}
