package id.padan.road;

import java.time.LocalDate;

/** What is to be expected of the tenggat. */
public sealed interface Outlook {
    /** Nothing is open. */
    record Done() implements Outlook {}

    /** The tenggat has passed with so many open. */
    record Passed(long open) implements Outlook {}

    /** Too few stops to foresee anything; {@code stops} is how many there are. */
    record Unforeseeable(int stops) implements Outlook {}

    /** At the present pace done on that day, not later than the tenggat. */
    record InTime(LocalDate day) implements Outlook {}

    /** At the present pace about so many are open still on the day of the tenggat. */
    record TooLate(long left) implements Outlook {}
}
