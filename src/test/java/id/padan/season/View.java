package id.padan.season;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one week's files can show, worked out of the troubles of the day and of who stands in which file. It stays as it is
 * when the world goes on.
 */
final class View {
    private final World world;
    private final Week week;
    private final Exceptions exceptions;
    private final Set<Matter> made = new HashSet<>();
    private final Set<Matter> hidden = new HashSet<>();
    private final Map<Matter, Sight> sights = new HashMap<>();
    private final Map<String, School> places = new HashMap<>();

    View(World world, Week week, Exceptions exceptions, Iterable<Trouble> troubles) {
        this.world = world;
        this.week = week;
        this.exceptions = exceptions;
        for (Trouble trouble : troubles) {
            trouble.makes(week.day()).forEach(made::add);
            trouble.hides().forEach(hidden::add);
        }
        School missing = week.missing();
        if (missing != null) {
            lack(missing);
        }
        world.schools().forEach(school -> look(school.name, Codes.OF_UNOR));
        world.people.stream().filter(one -> !one.official()).forEach(one -> {
            places.put(one.name, one.pmmPlace());
            look(one.name, Codes.OF_PEGAWAI);
            look(one.name, Codes.OF_PMM);
        });
    }

    /** A school's rows are missing: SIASN misses the school, and by name whoever works elsewhere and stood there in PMM. */
    private void lack(School missing) {
        made.add(new Matter(missing.name, "sekolah_tidak_ada_di_pmm"));
        for (Person person : world.people) {
            if (!person.official() && person.pmmPlace() == missing) {
                Matter notInPmm = new Matter(person.name, "tidak_ada_di_pmm");
                (person.school() == missing ? hidden : made).add(notInPmm);
            }
        }
    }

    private void look(String about, Set<String> codes) {
        for (String code : codes) {
            Matter matter = new Matter(about, code);
            sights.put(matter, sight(matter));
        }
    }

    private Sight sight(Matter matter) {
        if (matter.code().equals(week.ruleOff())) {
            return Sight.RULE_OFF;
        }
        if (Codes.OF_UNOR.contains(matter.code())) {
            return made.contains(matter) ? Sight.THERE : Sight.NOT_THERE;
        }
        if (excepted(matter) != null) {
            return Sight.EXCEPTED;
        }
        Person who = world.named(matter.about());
        return Codes.OF_PEGAWAI.contains(matter.code()) ? inSiasn(who, matter) : inPmm(who, matter);
    }

    private Sight inSiasn(Person who, Matter matter) {
        return who.teachesBySiasn() ? told(matter) : Sight.LEFT;
    }

    private Sight inPmm(Person who, Matter matter) {
        boolean fileLacksThem = who.pmmPlace() == week.missing();
        if (!who.inPmm || fileLacksThem) {
            return fileLacksThem || who.teachesBySiasn() ? Sight.UNTOLD : Sight.LEFT;
        }
        return Download.untoldWithout(week.lost()).contains(matter.code()) ? Sight.UNTOLD : told(matter);
    }

    private Sight told(Matter matter) {
        if (hidden.contains(matter)) {
            return Sight.UNTOLD;
        }
        if (made.contains(matter)) {
            return matter.code().equals("belum_mengalir") && moreThanToSync(matter.about())
                    ? Sight.UNTOLD
                    : Sight.THERE;
        }
        // of two rows that are the same person's, one may be in what did not come
        boolean otherRow = week.missing() != null && matter.code().equals("ganda_pmm");
        return otherRow ? Sight.PERHAPS_NOT : Sight.NOT_THERE;
    }

    /** Whoever has any other trouble is not told to just synchronise. */
    private boolean moreThanToSync(String about) {
        return made.stream()
                .anyMatch(other -> other.about().equals(about)
                        && !Codes.REMARKS.contains(other.code())
                        && !hidden.contains(other));
    }

    /** All that the files show. */
    Set<Matter> shown() {
        return sights.keySet().stream()
                .filter(matter -> of(matter) == Sight.THERE)
                .collect(Collectors.toSet());
    }

    /** Null for whom the files did not know at all. */
    @Nullable
    Sight of(Matter matter) {
        return sights.get(matter);
    }

    /** True when a school's rows are missing here, and this subject stands in another school there. */
    boolean lacksEitherPlace(Matter matter, View there) {
        School here = places.get(matter.about());
        School other = there.places.get(matter.about());
        return week.missing() != null && here != other;
    }

    /** The last day of the exception of whom it is about, null when there is none. */
    @Nullable
    LocalDate excepted(Matter matter) {
        return exceptions.until(world.named(matter.about()), week.day());
    }
}
