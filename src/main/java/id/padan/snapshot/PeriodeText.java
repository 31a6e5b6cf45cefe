package id.padan.snapshot;

import id.padan.domain.Periode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Periods as PMM and offices write them: a year, a semester, a quarter, a month, two months, two dates, or a school year
 * (2025/2026 is July to June). Slow and thorough; callers remember what they asked.
 */
final class PeriodeText {
    private static final Pattern RANGE = Pattern.compile(
            "\\s+(?:S\\s*[./]?\\s*D\\.?|SAMPAI(?: DENGAN)?|HINGGA|TO|-)\\s+|(?<=\\d)\\s*S[./]D\\.?\\s*(?=\\d)|(?<=\\p{L})-(?=\\p{L})");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?:^|[^/\\d])(20\\d\\d) ?/ ?(20\\d\\d)(?![/\\d])");

    private PeriodeText() {}

    /** The period, null when the text is none. */
    static @Nullable Periode of(String raw) {
        String text =
                raw.toUpperCase(Locale.ROOT).replace('–', '-').replace('—', '-').strip();
        var school = SCHOOL_YEAR.matcher(text);
        if (school.find()) {
            int first = Integer.parseInt(school.group(1));
            return Integer.parseInt(school.group(2)) == first + 1 ? schoolYear(text, first) : null;
        }
        String[] sides = RANGE.split(text, -1);
        return switch (sides.length) {
            case 1 -> single(text);
            case 2 -> range(sides[0], sides[1]);
            default -> null;
        };
    }

    private static Periode schoolYear(String text, int first) {
        LocalDate middle = LocalDate.of(first, 12, 31);
        Periode whole = new Periode(LocalDate.of(first, 7, 1), LocalDate.of(first + 1, 6, 30));
        List<String> words = words(text);
        if (words.contains("GANJIL") || words.contains("I") || words.contains("1")) {
            return new Periode(whole.awal(), middle);
        }
        boolean second = words.contains("GENAP") || words.contains("II") || words.contains("2");
        return second ? new Periode(middle.plusDays(1), whole.akhir()) : whole;
    }

    private static @Nullable Periode single(String text) {
        LocalDate day = DateText.of(text);
        List<String> words = words(text);
        int year = year(words);
        if (day != null || year == 0) {
            return null;
        }
        words.remove(Integer.toString(year));
        words.removeAll(List.of("TAHUN", "PERIODE", "SKP", "THN", "KE", "BULAN"));
        if (words.isEmpty()) {
            return Periode.tahun(year);
        }
        if (words.size() == 1) {
            int month = DateText.month(words.get(0));
            return month == 0 ? null : months(year, month, month);
        }
        int part = ordinal(words.get(1));
        return switch (words.get(0)) {
            case "SEMESTER", "SMT", "SEM" -> part >= 1 && part <= 2 ? months(year, part * 6 - 5, part * 6) : null;
            case "TRIWULAN", "TW", "KUARTAL" -> part >= 1 && part <= 4 ? months(year, part * 3 - 2, part * 3) : null;
            default -> null;
        };
    }

    private static @Nullable Periode range(String left, String right) {
        LocalDate from = DateText.of(left);
        LocalDate to = DateText.of(right);
        List<String> first = words(left);
        List<String> second = words(right);
        first.removeAll(List.of("PERIODE", "TAHUN", "BULAN"));
        int lastYear = to == null ? year(second) : to.getYear();
        int firstYear = from == null ? year(first) : from.getYear();
        if (lastYear == 0) {
            return null;
        }
        if (from == null) {
            from = edge(first, firstYear == 0 ? lastYear : firstYear, true);
        }
        if (to == null) {
            to = edge(second, lastYear, false);
        }
        return from == null || to == null || to.isBefore(from) ? null : new Periode(from, to);
    }

    /** The first or last day of what a side names: a month, or a day of a month. */
    private static @Nullable LocalDate edge(List<String> words, int year, boolean first) {
        words.remove(Integer.toString(year));
        if (words.isEmpty()) {
            return LocalDate.of(year, first ? 1 : 12, first ? 1 : 31);
        }
        int month = DateText.month(words.get(words.size() - 1));
        if (month == 0 || words.size() > 2) {
            return null;
        }
        if (words.size() == 2) {
            return DateText.date(year, month, ordinal(words.get(0)));
        }
        YearMonth whole = YearMonth.of(year, month);
        return first ? whole.atDay(1) : whole.atEndOfMonth();
    }

    private static Periode months(int year, int first, int last) {
        return new Periode(
                LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(WORDS.split(text.strip(), -1)));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static int year(List<String> words) {
        for (String word : words) {
            if (word.length() == 4 && word.startsWith("20") && ordinal(word) > 0) {
                return ordinal(word);
            }
        }
        return 0;
    }

    private static int ordinal(String word) {
        return switch (word) {
            case "I", "PERTAMA", "GANJIL" -> 1;
            case "II", "KEDUA", "GENAP" -> 2;
            case "III", "KETIGA" -> 3;
            case "IV", "KEEMPAT" -> 4;
            default -> {
                int value = 0;
                for (int i = 0; i < word.length() && value >= 0; i++) {
                    int digit = Character.digit(word.charAt(i), 10);
                    value = digit < 0 || i > 3 ? -1 : value * 10 + digit;
                }
                yield value;
            }
        };
    }
}
