package id.padan.web;

import id.padan.chart.Bar;
import id.padan.recap.Indonesian;
import id.padan.recap.OfficeTime;
import id.padan.snapshot.Masked;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Numbers, days and names as pages write them; {@code @kata} in a template. */
@Component("kata")
public class Words {
    private final OfficeTime time;

    Words(OfficeTime time) {
        this.time = time;
    }

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

    public String moment(Instant moment) {
        return time.moment(moment);
    }

    /** The address of an instansi's page. */
    public String place(String instansiKey) {
        return InstansiPath.of(instansiKey);
    }

    public String bar(long part, long whole) {
        return new Bar(part, whole).svg();
    }

    /** {@code +12}, {@code -3}, {@code 0}. */
    public String difference(long number) {
        return (number > 0 ? "+" : "") + Indonesian.number(number);
    }
}
