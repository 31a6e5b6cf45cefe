package id.padan.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What happens in the regency week by week: drawn by lot, and the same for the same seed. */
final class Script {
    private static final int NEW_TROUBLES = 6;
    private static final int LONGEST = 6;
    private static final int DEFECT_PERCENT = 70;
    private static final int AGAIN_PERCENT = 40;

    private record Ongoing(Trouble trouble, int lastWeek) {}

    private record Later(Trouble trouble, int week) {}

    private final World world;
    private final Random random;
    private final Exceptions exceptions = new Exceptions();
    private final List<Ongoing> ongoing = new ArrayList<>();
    private final List<Later> later = new ArrayList<>();
    private final Set<School> movedTo = new HashSet<>();
    /** Everything any person ever had: what does not go together does not follow each other closely either. */
    private final List<PersonTrouble> ever = new ArrayList<>();

    Script(World world, long seed) {
        this.world = world;
        this.random = new Random(seed);
    }

    Exceptions exceptions() {
        return exceptions;
    }

    List<Trouble> troubles() {
        return ongoing.stream().map(Ongoing::trouble).toList();
    }

    /** Plays a week; in the first one nothing happens. */
    void play(int week, LocalDate day) {
        repair(week);
        ongoing.forEach(one -> one.trouble().goOn());
        comeBack(week);
        if (week > 1) {
            peopleMove(week);
            goWrong(week);
            except(week, day);
        }
    }

    private void repair(int week) {
        for (Ongoing one : List.copyOf(ongoing)) {
            if (one.lastWeek() < week) {
                one.trouble().end();
                ongoing.remove(one);
                if (random.nextInt(100) < AGAIN_PERCENT) {
                    later.add(new Later(one.trouble(), week + 1 + random.nextInt(4)));
                }
            }
        }
    }

    private void comeBack(int week) {
        for (Later one : List.copyOf(later)) {
            if (one.week() == week) {
                later.remove(one);
                boolean possible = one.trouble() instanceof PersonTrouble own
                        ? mayHave(own.who(), own.what())
                        : one.trouble() instanceof SchoolTrouble of && mayHave(of.where(), of.what());
                if (possible) {
                    begin(one.trouble(), week);
                }
            }
        }
    }

    private void begin(Trouble trouble, int week) {
        trouble.begin();
        ongoing.add(new Ongoing(trouble, week + random.nextInt(LONGEST)));
        if (trouble instanceof PersonTrouble own) {
            ever.add(own);
        }
    }

    private void goWrong(int week) {
        for (int i = 0; i < NEW_TROUBLES; i++) {
            Ailment what = any(List.of(Ailment.values()));
            Person who = anybody(person -> mayHave(person, what));
            if (who != null) {
                begin(new PersonTrouble(world, who, what), week);
            }
        }
        if (random.nextInt(100) < DEFECT_PERCENT) {
            Defect what = any(List.of(Defect.values()));
            School where = world.regency()
                    .schools
                    .get(what == Defect.NPSN_OF_ANOTHER ? School.ORDINARY : random.nextInt(School.ORDINARY));
            if (mayHave(where, what)) {
                begin(new SchoolTrouble(world, where, what), week);
            }
        }
    }

    /** One trouble of a school at a time, and one of the Dinas. */
    private boolean mayHave(School school, Defect what) {
        return ongoing.stream()
                .noneMatch(one -> one.trouble() instanceof SchoolTrouble of
                        && (of.where() == school || (what == Defect.DINAS_HEAD_WITHOUT_SKP && of.what() == what)));
    }

    private boolean mayHave(Person who, Ailment what) {
        boolean there = who.inSiasn && !who.official() && who.untilMarch == null;
        boolean fits = !who.principal() || what == Ailment.SKP_NOT_AGREED;
        boolean numbered = !what.ofNumber() || !exceptions.ever(who);
        List<Ailment> had = ever.stream()
                .filter(own -> own.who() == who)
                .map(PersonTrouble::what)
                .toList();
        List<Ailment> has = now(who);
        // whom a wrong number makes somebody else has nothing behind them to come back to
        boolean nobodyKnown =
                what.ofPmmAlone() && had.contains(what) && has.stream().anyMatch(Ailment::ofNumber);
        return there
                && fits
                && numbered
                && !nobodyKnown
                && !has.contains(what)
                && had.stream().filter(other -> other != what).allMatch(other -> other.goesWith(what));
    }

    private List<Ailment> now(Person who) {
        return ongoing.stream()
                .map(Ongoing::trouble)
                .filter(trouble -> trouble.of(who))
                .map(trouble -> ((PersonTrouble) trouble).what())
                .toList();
    }

    /** The schools to which somebody moved this week. */
    Set<School> movedTo() {
        return movedTo;
    }

    private void peopleMove(int week) {
        movedTo.clear();
        transfer(world.regency());
        if (week % 3 == 0) {
            transfer(world.city());
            leave();
        }
        if (week % 4 == 0) {
            Person newcomer = world.newcomer(any(world.regency().schools));
            begin(new PersonTrouble(world, newcomer, any(List.of(Ailment.SKP_NOT_AGREED, Ailment.OLD_TITLE))), week);
        }
        if (week % 5 == 0) {
            rotate();
        }
    }

    /** SIASN and PMM both follow at once; whatever is wrong with the person goes with them. */
    private void transfer(Office to) {
        Person who = troubled(person -> person.school().office == world.regency() && !placed(person));
        if (who != null) {
            School school = any(to.schools);
            who.worksAt(school);
            movedTo.add(school);
        }
    }

    private boolean placed(Person who) {
        return now(who).stream().anyMatch(Ailment::ofPlace);
    }

    /** Retires, with everything that was wrong. */
    private void leave() {
        Person who = troubled(person -> true);
        if (who != null) {
            who.inSiasn = false;
            who.inPmm = false;
            ongoing.removeIf(one -> one.trouble().of(who));
            later.removeIf(one -> one.trouble().of(who));
        }
    }

    /** Two rows in PMM, one after the other: lawful. */
    private void rotate() {
        List<School> schools = world.regency().schools;
        School from = schools.get(schools.size() - 2);
        School to = schools.get(schools.size() - 1);
        Person who = anybody(person ->
                person.school() == from && !person.principal() && ever.stream().noneMatch(own -> own.who() == person));
        if (who != null) {
            who.untilMarch = from;
            who.worksAt(to);
        }
    }

    private void except(int week, LocalDate day) {
        if (week % 2 == 0) {
            Person who = troubled(person -> !exceptions.ever(person)
                    && ever.stream()
                            .noneMatch(own -> own.who() == person && own.what().ofNumber()));
            if (who != null) {
                exceptions.add(who, day.plusDays(8 + random.nextInt(30)));
            }
        }
    }

    /** A teacher with some trouble of their own. */
    private @Nullable Person troubled(Predicate<Person> fits) {
        return anybody(person -> !person.principal()
                && person.untilMarch == null
                && ongoing.stream().anyMatch(one -> one.trouble().of(person))
                && fits.test(person));
    }

    private @Nullable Person anybody(Predicate<Person> fits) {
        List<Person> all = world.people.stream()
                .filter(person -> person.inSiasn && !person.official())
                .filter(fits)
                .toList();
        return all.isEmpty() ? null : any(all);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
