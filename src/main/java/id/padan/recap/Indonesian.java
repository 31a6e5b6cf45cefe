package id.padan.recap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How numbers, days and shares are written for an officer, whatever the machine's language. */
public final class Indonesian {
    private static final List<String> BULAN = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private Indonesian() {}

    /** {@code 15 Juni 2026}. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + BULAN.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** {@code 12.345}. */
    public static String number(long number) {
        StringBuilder text = new StringBuilder(Long.toString(Math.abs(number)));
        for (int at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, '.');
        }
        return number < 0 ? "-" + text : text.toString();
    }

    /** {@code 2,5}, {@code 50}: a number as an officer set it. */
    public static String decimal(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** {@code 79,3%}, rounded down so that only all is 100%; {@code –} of nothing. */
    public static String share(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        long tenths = part * 1000 / whole;
        return number(tenths / 10) + (tenths % 10 == 0 ? "" : "," + tenths % 10) + "%";
    }

    /** {@code 12 hari lagi}, {@code hari ini}, {@code lewat 3 hari}. */
    public static String until(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "hari ini";
        }
        return days > 0 ? number(days) + " hari lagi" : "lewat " + number(-days) + " hari";
    }
}
