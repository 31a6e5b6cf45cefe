package id.padan.web;

import id.padan.recap.Indonesian;
import id.padan.sight.Sights;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Moments as pages write them, in the office's zone; {@code @jam} in a template. */
@Component("jam")
public class Hours {
    private static final long MINUTE = 60;

    private final Sights sights;
    private final Clock clock;

    Hours(Sights sights, Clock clock) {
        this.sights = sights;
        this.clock = clock;
    }

    /** "hari ini pukul 07.00", "15 Juni 2026 pukul 07.00". */
    public String at(Instant moment) {
        ZoneId zone = sights.zone();
        ZonedDateTime there = moment.atZone(zone);
        boolean today = there.toLocalDate().equals(LocalDate.ofInstant(clock.instant(), zone));
        return (today ? "hari ini" : Indonesian.day(there.toLocalDate())) + " pukul "
                + String.format(Locale.ROOT, "%02d.%02d", there.getHour(), there.getMinute());
    }

    /** "07.00.12" */
    public String second(Instant moment) {
        ZonedDateTime there = moment.atZone(sights.zone());
        return String.format(Locale.ROOT, "%02d.%02d.%02d", there.getHour(), there.getMinute(), there.getSecond());
    }

    /** How long something took: "8 detik", "3 menit 8 detik". */
    public String took(Instant from, Instant to) {
        long seconds = Math.max(0, Duration.between(from, to).toSeconds());
        return seconds < MINUTE ? seconds + " detik" : seconds / MINUTE + " menit " + seconds % MINUTE + " detik";
    }

    /** How long something has been going on. */
    public String since(Instant from) {
        return took(from, clock.instant());
    }
}
