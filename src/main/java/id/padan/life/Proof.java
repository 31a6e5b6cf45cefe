package id.padan.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a run can say of a finding that it did not meet again. */
public sealed interface Proof {
    /** Its subject was judged by its rule, and all is well. */
    record Clean() implements Proof {}

    /** Its subject came, and the rule could not judge it; or it is not known whether the subject came at all. */
    record Untold() implements Proof {}

    /** The office excepted its subject; {@code until} is the last day, null for no end. */
    record Excepted(@Nullable LocalDate until) implements Proof {}

    /** Its subject left the data or the scope, and its unit came whole. */
    record Left() implements Proof {}

    /** Its rule was switched off, or left the catalogue. */
    record RuleOff() implements Proof {}
}
