package id.padan.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The office's own list of whom not to judge, and to which day; whoever stood there once stays in the list. */
final class Exceptions {
    record Excepted(Person who, LocalDate until) {}

    private final List<Excepted> list = new ArrayList<>();

    void add(Person who, LocalDate until) {
        list.add(new Excepted(who, until));
    }

    List<Excepted> all() {
        return list;
    }

    /** The last day of this person's exception, null when there is none that day. */
    @Nullable
    LocalDate until(Person person, LocalDate day) {
        return list.stream()
                .filter(one -> one.who() == person && !one.until().isBefore(day))
                .map(Excepted::until)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    boolean ever(Person person) {
        return list.stream().anyMatch(one -> one.who() == person);
    }
}
