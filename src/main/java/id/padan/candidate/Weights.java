package id.padan.candidate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much each mark speaks for its being the same person, in natural logarithms of odds; the weights of all marks and {@code base} added up are a
 * candidate's against nobody's at all. A conditional logit over the candidates of a row and "nobody"; estimated by
 * {@code bin/accuracy latih} (docs/accuracy.md). Immutable, thread-safe.
 *
 * @param certain from which probability on a candidate is hampir pasti
 * @param possible from which probability on a candidate is named at all
 */
record Weights(Map<Mark, Double> byMark, double base, double certain, double possible) {
    private static final String TABLE = "candidate-weights.csv";
    private static final String BASE = "dasar";
    private static final String CERTAIN = "ambang_hampir_pasti";
    private static final String POSSIBLE = "ambang_mungkin";

    Weights {
        Map<Mark, Double> copy = new EnumMap<>(Mark.class);
        copy.putAll(byMark);
        byMark = Collections.unmodifiableMap(copy);
    }

    /** The table that comes with Padan. */
    static Weights builtIn() {
        try (InputStream table = Objects.requireNonNull(Weights.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return read(lines.lines().skip(1).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(TABLE, broken);
        }
    }

    private static Weights read(List<String> lines) {
        Map<Mark, Double> byMark = new EnumMap<>(Mark.class);
        double base = 0;
        double certain = 1;
        double possible = 1;
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            double value = Double.parseDouble(cells[1]);
            switch (cells[0]) {
                case BASE -> base = value;
                case CERTAIN -> certain = value;
                case POSSIBLE -> possible = value;
                default -> byMark.put(Mark.labelled(cells[0]), value);
            }
        }
        return new Weights(byMark, base, certain, possible);
    }

    /** The logarithm of the odds of this evidence against nobody. */
    double of(Evidence evidence) {
        double sum = base;
        for (Mark mark : evidence.marks()) {
            sum += byMark.getOrDefault(mark, 0.0);
        }
        return sum;
    }

    /** How probable each is, given that it is one of them or nobody; as many and in the same order. */
    double[] probabilities(List<Evidence> candidates) {
        double[] odds = new double[candidates.size()];
        double all = 1;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(of(candidates.get(i)));
            all += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] /= all;
        }
        return odds;
    }

    /** The table's lines, to be written by who estimated it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("tanda,bobot", line(BASE, base)));
        for (Mark mark : Mark.values()) {
            lines.add(line(mark.label(), byMark.getOrDefault(mark, 0.0)));
        }
        lines.add(CERTAIN + "," + certain);
        lines.add(POSSIBLE + "," + possible);
        return lines;
    }

    private static String line(String name, double value) {
        return name + "," + Math.round(value * 1_000) / 1_000.0;
    }
}
