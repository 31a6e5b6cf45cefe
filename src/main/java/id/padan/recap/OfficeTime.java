package id.padan.recap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * Moments as the clock on the office's wall shows them. A server is often set to UTC, which no officer reads: then it is
 * Jakarta's time.
 */
public record OfficeTime(ZoneId zone) {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Map<ZoneId, String> NAMES = Map.of(
            JAKARTA,
            "WIB",
            ZoneId.of("Asia/Pontianak"),
            "WIB",
            ZoneId.of("Asia/Makassar"),
            "WITA",
            ZoneId.of("Asia/Jayapura"),
            "WIT");

    public OfficeTime {
        zone = NAMES.containsKey(zone) ? zone : JAKARTA;
    }

    /** {@code 29 Juni 2026 21.05 WIB}. */
    public String moment(Instant moment) {
        return Indonesian.day(day(moment)) + " " + time(moment);
    }

    /** {@code 21.05 WIB}. */
    public String time(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        return twoDigits(local.getHour()) + "." + twoDigits(local.getMinute()) + " " + NAMES.get(zone);
    }

    /** {@code 21.05.12}: for lines that follow one another. */
    public String second(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        return twoDigits(local.getHour()) + "." + twoDigits(local.getMinute()) + "." + twoDigits(local.getSecond());
    }

    /** The day it was. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** When a day begins. */
    public Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
