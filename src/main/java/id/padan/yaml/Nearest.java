package id.padan.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The known word that somebody most probably meant. Deterministic: of equals the first. */
public final class Nearest {
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double ALIKE = 0.8;

    private Nearest() {}

    /** The nearest of {@code known}, or empty where none is alike. */
    public static Optional<String> to(String word, Collection<String> known) {
        String written = plain(word);
        String nearest = "";
        double best = ALIKE;
        for (String candidate : known) {
            double alike = SIMILARITY.apply(written, plain(candidate));
            if (alike > best) {
                best = alike;
                nearest = candidate;
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** {@code  Mungkin maksud Anda "x".} with its leading space, or "" where nothing is alike. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known)
                .map(nearest -> " Mungkin maksud Anda \"" + nearest + "\".")
                .orElse("");
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
