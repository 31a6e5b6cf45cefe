package id.padan.web;

import id.padan.chart.Bar;
import id.padan.recap.Indonesian;
import id.padan.snapshot.Masked;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Numbers, days and names as pages write them; {@code @kata} in a template. */
@Component("kata")
public class Words {
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
}
