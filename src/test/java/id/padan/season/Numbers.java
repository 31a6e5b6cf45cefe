package id.padan.season;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers of people and units, each made of one small number, so that no two are alike. */
final class Numbers {
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final int STRANGERS = 800;
    /** A prime, so that everybody's birthday is their own. */
    private static final int BIRTHDAYS = 6_007;

    private Numbers() {}

    static String hex(int sort, int number) {
        return String.format(Locale.ROOT, "%x0ff1ce%025x", sort, number);
    }

    static LocalDate born(int number) {
        return LocalDate.of(1970, 1, 1).plusDays(number * 17L % BIRTHDAYS);
    }

    static String nip(int number) {
        return nipWith(number, 1 + number % 499);
    }

    /** One that nobody has; another for every {@code version}. */
    static String strangersNip(int number, int version) {
        return nipWith(number, STRANGERS + version);
    }

    private static String nipWith(int number, int serial) {
        LocalDate born = born(number);
        return DIGITS.format(born) + (born.getYear() + 26) + "03" + (1 + number % 2)
                + String.format(Locale.ROOT, "%03d", serial);
    }

    static String nik(int number) {
        return String.format(Locale.ROOT, "3204%012d", 510_101_000_000L + number);
    }

    static String nuptk(int number) {
        return String.format(Locale.ROOT, "8%015d", 736_000_000_000_000L + number);
    }
}
