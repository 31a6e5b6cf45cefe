package id.padan.season;

import java.time.LocalDate;
import java.util.stream.Stream;

/** A trouble of one school, of which all its people feel something. */
record SchoolTrouble(World world, School where, Defect what) implements Trouble {
    @Override
    public void begin() {
        what.begin(where);
    }

    @Override
    public void goOn() {
        what.goOn(where);
    }

    @Override
    public void end() {
        what.end(where);
    }

    @Override
    public Stream<Matter> makes(LocalDate day) {
        return what.makes(where, world);
    }

    @Override
    public Stream<Matter> hides() {
        return what.hides(where, world);
    }

    @Override
    public boolean of(Person person) {
        return false;
    }
}
