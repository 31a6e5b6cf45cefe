package id.padan.season;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Something that is wrong in the offices' data for some weeks. What it makes true and hides is declared, not derived. */
interface Trouble {
    void begin();

    /** Another week has passed. */
    void goOn();

    void end();

    /** What is true on a day because of it. */
    Stream<Matter> makes(LocalDate day);

    /** What nobody can tell because of it, be it true or not. */
    Stream<Matter> hides();

    /** True when it is this person's own trouble. */
    boolean of(Person person);
}
