package id.padan.accuracy;

import id.padan.candidate.CandidateAccuracy;
import id.padan.testing.MarkedDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code bin/accuracy}: {@code latih} estimates the table of weights, {@code ukur} measures and fills docs/accuracy.md. */
final class Accuracy {
    private static final int PAIRS = 100_000;

    /** No test and no estimate uses it. */
    private static final long UNSEEN_SEED = 1_000;

    private Accuracy() {}

    public static void main(String[] words) throws IOException {
        Path home = Path.of("");
        switch (words.length == 1 ? words[0] : "") {
            case "latih" -> System.out.println(CandidateAccuracy.learn(home));
            case "ukur" -> measure(home);
            default -> {
                System.err.println("bin/accuracy latih | ukur");
                System.exit(2);
            }
        }
    }

    private static void measure(Path home) throws IOException {
        MarkedDocument document = new MarkedDocument(home.resolve("docs/accuracy.md"), "accuracy");
        fill(document, "people", CandidateAccuracy.report());
        fill(document, "exams", CandidateAccuracy.rates());
        fill(document, "weights", CandidateAccuracy.weights());
        fill(document, "schools", schools());
    }

    private static void fill(MarkedDocument document, String part, List<String> lines) throws IOException {
        lines.forEach(System.out::println);
        document.replace(part, String.join("\n", lines));
    }

    private static List<String> schools() {
        List<String> lines = new ArrayList<>();
        table(lines, "two schools that differ by", SchoolAccuracy.differences(UNSEEN_SEED, PAIRS));
        table(lines, "one school, written with", SchoolAccuracy.spellings(UNSEEN_SEED, PAIRS));
        return lines;
    }

    private static void table(List<String> lines, String title, List<SchoolFigure> figures) {
        lines.add("| " + title + " | for instance | pairs | the same | in doubt | different | the same |");
        lines.add("|---|---|---|---|---|---|---|");
        for (SchoolFigure figure : figures) {
            lines.add("| " + figure.kind().toLowerCase(Locale.ROOT).replace('_', ' ') + " | " + figure.example() + " | "
                    + figure.pairs() + " | " + figure.same() + " | " + figure.doubt() + " | " + figure.different()
                    + " | "
                    + String.format(Locale.ROOT, "%.2f %%", figure.samePercent()) + " |");
        }
        lines.add("");
    }
}
