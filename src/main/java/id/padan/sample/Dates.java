package id.padan.sample;

import java.time.LocalDate;

/** Dates in the spellings the files use. */
final class Dates {
    private Dates() {}

    /** Spelling 0: {@code 2026-06-15}; 1: {@code 15-06-2026}; 2: {@code 15/06/2026}. */
    static String asPmmWrites(LocalDate date, int spelling) {
        return switch (spelling) {
            case 0 -> date.toString();
            case 1 -> dayFirst(date, '-');
            default -> dayFirst(date, '/');
        };
    }

    static String dayFirst(LocalDate date, char between) {
        char[] text = new char[10];
        place(text, 0, 2, date.getDayOfMonth());
        text[2] = between;
        place(text, 3, 2, date.getMonthValue());
        text[5] = between;
        place(text, 6, 4, date.getYear());
        return new String(text);
    }

    private static void place(char[] text, int at, int width, int value) {
        for (int i = at + width - 1, rest = value; i >= at; i--, rest /= 10) {
            text[i] = (char) ('0' + rest % 10);
        }
    }
}
