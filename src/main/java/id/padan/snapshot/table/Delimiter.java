package id.padan.snapshot.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What separates the columns of a CSV.
 *
 * @param sign the character
 * @param declared true when the first line said so ({@code sep=;}) and is no data
 */
record Delimiter(char sign, boolean declared) {
    /** In order of preference where two serve equally well; the comma last, for it stands in names too. */
    private static final char[] CANDIDATES = {';', '\t', '|', ','};

    private static final int MOST_LINES = 40;

    /** Decides by the first lines of the file, passing over what stands in quotes. */
    static Delimiter of(String sample) {
        String start = sample.startsWith("\"") ? sample.substring(1) : sample;
        if (start.regionMatches(true, 0, "sep=", 0, 4) && start.length() > 4 && start.charAt(4) >= '\t') {
            char sign = start.charAt(4);
            if (sign != '\r' && sign != '\n' && sign != '"') {
                return new Delimiter(sign, true);
            }
        }
        List<String> lines = lines(sample);
        char tight = best(withoutSpaced(lines));
        if (tight != 0) {
            return new Delimiter(tight, false);
        }
        char spaced = best(lines);
        return new Delimiter(spaced != 0 ? spaced : ',', false);
    }

    /** For a description: {@code ";"} or {@code tab}. */
    String label() {
        return sign == '\t' ? "tab" : "\"" + sign + "\"";
    }

    /** "Drs. Budi, S.Pd" is a name: a sign followed by a space counts only when nothing else separates. */
    private static List<String> withoutSpaced(List<String> lines) {
        return lines.stream()
                .map(line -> line.replace(", ", "  ").replace("; ", "  ").replace("| ", "  "))
                .toList();
    }

    private static char best(List<String> lines) {
        char best = 0;
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(lines, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Separators per line that most lines agree on, times the square of the lines that agree. */
    private static long score(List<String> lines, char sign) {
        Map<Integer, Integer> linesByCount = new HashMap<>();
        for (String line : lines) {
            int count = count(line, sign);
            if (count > 0) {
                linesByCount.merge(count, 1, Integer::sum);
            }
        }
        long best = 0;
        for (Map.Entry<Integer, Integer> entry : linesByCount.entrySet()) {
            best = Math.max(best, (long) entry.getKey() * entry.getValue() * entry.getValue());
        }
        return best;
    }

    private static int count(String line, char sign) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == sign && !quoted) {
                count++;
            }
        }
        return count;
    }

    /** Records rather than lines: a line break in quotes belongs to its cell. The last, perhaps cut off, is left out. */
    private static List<String> lines(String sample) {
        List<String> lines = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < sample.length() && lines.size() < MOST_LINES; i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if ((c == '\n' || c == '\r') && !quoted) {
                if (i > start) {
                    lines.add(sample.substring(start, i));
                }
                start = i + 1;
            }
        }
        if (lines.isEmpty() && start < sample.length()) {
            lines.add(sample.substring(start));
        }
        return lines;
    }
}
