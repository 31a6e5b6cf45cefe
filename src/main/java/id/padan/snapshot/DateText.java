package id.padan.snapshot;

import id.padan.snapshot.table.RawCell;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Dates as offices write them: 2026-06-14, 14-06-2026, 14/06/2026, 14.06.2026, 14 Juni 2026, 20260614, and a
 * spreadsheet's serial day. Month before day is never guessed; a time of day behind the date is passed over.
 */
public final class DateText {
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LAST_SERIAL = 2_958_465;

    private DateText() {}

    /** The date in a cell, null when there is none that can be read. */
    public static @Nullable LocalDate of(RawCell cell) {
        String text = cell.text().strip();
        if (cell.type() == RawCell.Type.NUMBER) {
            int dot = text.indexOf('.');
            return ofDigits(dot < 0 ? text : text.substring(0, dot), 1);
        }
        return of(text);
    }

    /** The date in a text; five digits alone are a spreadsheet's serial day. */
    static @Nullable LocalDate of(String raw) {
        String text = raw.startsWith("'") ? raw.substring(1).strip() : raw.strip();
        return onlyDigits(text) ? ofDigits(text, 5) : written(text);
    }

    /** The month 1–12 that a word names, in Indonesian or English, whole or shortened; 0 for another word. */
    static int month(String word) {
        if (word.length() < 3) {
            return 0;
        }
        return switch (word.substring(0, 3).toUpperCase(Locale.ROOT)) {
            case "JAN" -> 1;
            case "FEB", "PEB" -> 2;
            case "MAR" -> 3;
            case "APR" -> 4;
            case "MEI", "MAY" -> 5;
            case "JUN" -> 6;
            case "JUL" -> 7;
            case "AGU", "AGT", "AGS", "AUG" -> 8;
            case "SEP" -> 9;
            case "OKT", "OCT" -> 10;
            case "NOV", "NOP" -> 11;
            case "DES", "DEC" -> 12;
            default -> 0;
        };
    }

    static @Nullable LocalDate date(int year, int month, int day) {
        boolean possible = year >= 1
                && year <= 9999
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        return possible ? LocalDate.of(year, month, day) : null;
    }

    private static @Nullable LocalDate ofDigits(String digits, int shortestSerial) {
        if (!onlyDigits(digits) || digits.length() > 8) {
            return null;
        }
        int number = Integer.parseInt(digits);
        if (digits.length() == 8) {
            return date(number / 10_000, number / 100 % 100, number % 100);
        }
        boolean serial = digits.length() >= shortestSerial
                && (shortestSerial == 1 || digits.length() == shortestSerial)
                && number >= 1
                && number <= LAST_SERIAL;
        return serial ? SERIAL_ZERO.plusDays(number) : null;
    }

    private static @Nullable LocalDate written(String text) {
        Scan scan = new Scan(text);
        scan.passWeekday();
        String first = scan.part();
        String second = scan.part();
        String third = scan.part();
        if (!onlyDigits(first)
                || !onlyDigits(third)
                || first.length() > 4
                || third.length() > 4
                || !scan.timeFollows()) {
            return null;
        }
        int month = onlyDigits(second) ? (second.length() <= 2 ? Integer.parseInt(second) : 0) : month(second);
        if (first.length() == 4 && third.length() <= 2) {
            return date(Integer.parseInt(first), month, Integer.parseInt(third));
        }
        if (third.length() == 4 && first.length() <= 2) {
            return date(Integer.parseInt(third), month, Integer.parseInt(first));
        }
        return null;
    }

    private static boolean onlyDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Walks over a text: digits or letters are parts, anything between separates. */
    private static final class Scan {
        private final String text;
        private int at;

        Scan(String text) {
            this.text = text;
        }

        void passWeekday() {
            if (at < text.length() && Character.isLetter(text.charAt(at))) {
                int comma = text.indexOf(',');
                at = comma > 0 && comma < 8 ? comma + 1 : at;
            }
        }

        String part() {
            while (at < text.length() && " -/.,".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            int from = at;
            while (at < text.length()
                    && Character.isDigit(text.charAt(at)) == Character.isDigit(text.charAt(from))
                    && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            return text.substring(from, at);
        }

        /** True at the end, or when what follows is a time of day. */
        boolean timeFollows() {
            if (at == text.length()) {
                return true;
            }
            char c = text.charAt(at);
            String rest = text.substring(at + 1).stripLeading();
            return (c == 'T' || c == ' ' || c == ',')
                    && (rest.isEmpty() || Character.isDigit(rest.charAt(0)) || rest.startsWith("pukul"));
        }
    }
}
