package id.padan.schedule;

import java.util.Locale;

/** Numbers as Indonesians write them. */
final class Texts {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private Texts() {}

    static String number(long number) {
        return String.format(INDONESIA, "%,d", number);
    }
}
