package id.padan.web;

import id.padan.chart.Bar;
import id.padan.recap.Indonesian;
import id.padan.snapshot.Masked;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Numbers, days and names as pages write them; {@code @kata} in a template. */
@Component("kata")
public class Words {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    public String number(long number) {
        return Indonesian.number(number);
    }

    public String share(long part, long whole) {
        return Indonesian.share(part, whole);
    }

    public String day(LocalDate day) {
        return Indonesian.day(day);
    }

    public String until(LocalDate today, LocalDate day) {
        return Indonesian.until(today, day);
    }

    /** A text in which no long number stays readable. */
    public String masked(String text) {
        return Masked.of(text);
    }

    public String bar(long part, long whole) {
        return new Bar(part, whole).svg();
    }

    /** A moment where the server stands. */
    public String moment(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, ZoneId.systemDefault());
        return Indonesian.day(local.toLocalDate()) + " pukul " + CLOCK.format(local);
    }

    /** {@code 3 menit 12 detik}. */
    public String took(Duration duration) {
        if (duration.toSeconds() == 0) {
            return "kurang dari 1 detik";
        }
        if (duration.toMinutes() == 0) {
            return duration.toSeconds() + " detik";
        }
        String hours = duration.toHours() == 0 ? "" : Indonesian.number(duration.toHours()) + " jam ";
        return hours + duration.toMinutesPart() + " menit " + duration.toSecondsPart() + " detik";
    }

    /** {@code +12}, {@code -3}, {@code 0}. */
    public String difference(long number) {
        return (number > 0 ? "+" : "") + Indonesian.number(number);
    }
}
