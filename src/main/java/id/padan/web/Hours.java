package id.padan.web;

import id.padan.recap.Indonesian;
import id.padan.recap.OfficeTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Moments and how long things took as pages write them, by the clock on the office's wall; {@code @jam} in a template. */
@Component("jam")
public class Hours {
    private final OfficeTime time;
    private final Clock clock;

    Hours(OfficeTime time, Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    /** "hari ini pukul 07.00 WIB", "15 Juni 2026 pukul 07.00 WIB". */
    public String at(Instant moment) {
        LocalDate day = time.day(moment);
        boolean today = day.equals(time.day(clock.instant()));
        return (today ? "hari ini" : Indonesian.day(day)) + " pukul " + time.time(moment);
    }

    /** "07.00.12" */
    public String second(Instant moment) {
        return time.second(moment);
    }

    /** How long something took: "kurang dari 1 detik", "3 menit 8 detik", "1 jam 0 menit 12 detik". */
    public String took(Duration duration) {
        if (duration.toSeconds() <= 0) {
            return "kurang dari 1 detik";
        }
        if (duration.toMinutes() == 0) {
            return duration.toSeconds() + " detik";
        }
        String hours = duration.toHours() == 0 ? "" : Indonesian.number(duration.toHours()) + " jam ";
        return hours + duration.toMinutesPart() + " menit " + duration.toSecondsPart() + " detik";
    }

    /** The same between two moments. */
    public String took(Instant from, Instant to) {
        return took(Duration.between(from, to));
    }

    /** How long something has been going on. */
    public String since(Instant from) {
        return took(from, clock.instant());
    }
}
