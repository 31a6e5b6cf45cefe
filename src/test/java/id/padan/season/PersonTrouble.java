package id.padan.season;

import java.time.LocalDate;
import java.util.stream.Stream;

/** A trouble of one person. */
record PersonTrouble(World world, Person who, Ailment what) implements Trouble {
    @Override
    public void begin() {
        what.begin(who, world);
    }

    @Override
    public void goOn() {
        what.goOn(who);
    }

    @Override
    public void end() {
        what.end(who);
    }

    @Override
    public Stream<Matter> makes(LocalDate day) {
        return what.showsOn(day) ? Stream.of(new Matter(who.name, what.code())) : Stream.empty();
    }

    @Override
    public Stream<Matter> hides() {
        return what.hides().stream().map(code -> new Matter(who.name, code));
    }

    @Override
    public boolean of(Person person) {
        return who == person;
    }
}
