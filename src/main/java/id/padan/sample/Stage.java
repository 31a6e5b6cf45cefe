package id.padan.sample;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Where a scene is played: the region, and the words in which a scene says what must be found. */
final class Stage {
    private static final int NUMBERS = 10_000_000;

    private final Region region;
    private final People people;
    private final RandomGenerator random;
    private String scene = Entry.ORDINARY;
    private @Nullable School partner;
    private @Nullable Unit neighbourSchool;

    Stage(Region region, People people, RandomGenerator random) {
        this.region = region;
        this.people = people;
        this.random = random;
    }

    void play(PersonScene what, Teacher teacher) {
        scene = what.name();
        teacher.played = true;
        what.act().play(teacher, this);
    }

    void play(SchoolScene what, School school, @Nullable School second) {
        scene = what.name();
        partner = second;
        for (School one : second == null ? List.of(school) : List.of(school, second)) {
            one.taken = true;
            one.played = true;
        }
        what.act().play(school, this);
    }

    /** This must be found on that row. */
    void expect(Entry entry, String code, String subkind) {
        entry.expect(code, subkind, scene);
    }

    /** Nothing may be found on that row, though it looks as if. */
    void silent(Entry entry) {
        entry.stand(Entry.Standing.BERSIH, scene);
    }

    void outOfScope(Entry entry) {
        entry.stand(Entry.Standing.DI_LUAR_LINGKUP, scene);
    }

    void excepted(Entry entry) {
        entry.stand(Entry.Standing.DIKECUALIKAN, scene);
    }

    void rejected(Entry entry) {
        entry.stand(Entry.Standing.DITOLAK, scene);
    }

    /** The PMM row's NIP is nobody's, yet birth date, name and school say who it is about: nobody is missing. */
    void unmatched(Teacher teacher, String subkind) {
        expect(teacher.pmm, "nip_tidak_padan", subkind);
        silent(teacher.siasn);
        teacher.skp.absent = true;
    }

    /** Not agreed in PMM: then nothing of it is in e-Kinerja, and the stage of the year is still planning. */
    void notAgreed(Teacher teacher, String status, String subkind) {
        teacher.pmm.status = status;
        teacher.pmm.tahap = "Perencanaan";
        teacher.skp.absent = true;
        expect(teacher.pmm, "skp_pmm_belum_ada", subkind);
    }

    /** In SIASN the teacher stands at the school of the rows; PMM says another. */
    void elsewhereInPmm(Teacher teacher, School other) {
        teacher.pmm.moveTo(other);
        expect(teacher.pmm, "unor_berbeda", "unor_lain");
    }

    Region region() {
        return region;
    }

    RandomGenerator random() {
        return random;
    }

    People people() {
        return people;
    }

    Id id() {
        return Id.next(random);
    }

    School partner() {
        return Objects.requireNonNull(partner, "the scene takes one school only");
    }

    School otherSchool(School not) {
        return otherSchool(not, school -> true);
    }

    /** Another school that is in order, and from now on stays so. */
    School otherSchool(School not, Predicate<School> which) {
        int schools = region.schools.size();
        int start = random.nextInt(schools);
        for (int i = 0; i < schools; i++) {
            School school = region.schools.get((start + i) % schools);
            if (school != not && !school.played && school.teachers.size() > 4 && which.test(school)) {
                school.taken = true;
                return school;
            }
        }
        throw new IllegalStateException("no school left for scene " + scene);
    }

    /** Another teacher, at another school that is in order, on whom nothing was played; from now on taken. */
    Teacher otherTeacher(School not, Predicate<Teacher> who) {
        School school = otherSchool(not, s -> s.staff().stream().anyMatch(t -> !t.played && who.test(t)));
        Teacher found = school.staff().stream()
                .filter(t -> !t.played && who.test(t))
                .findFirst()
                .orElseThrow();
        found.played = true;
        return found;
    }

    /** No other person's number gives it, and no region's own school has it: those begin with 2, and with 6 where a scene bent them. */
    static String npsnBeside(long number) {
        return "7985431".charAt((int) (number / NUMBERS)) + People.digits(number % NUMBERS, 7);
    }

    /** A unor of another instansi, where somebody's SIASN row has moved. */
    Unit neighbourSchool() {
        if (neighbourSchool == null) {
            Unit root = Unit.top(id(), region.neighbour.nama(), region.neighbour, 0, "");
            Unit school = Unit.below(root, id(), "SMAN 1 " + PlaceNames.village(random.nextInt(900)));
            region.units.add(root);
            region.units.add(school.withNpsn(npsnBeside(people.employee().number())));
            neighbourSchool = school;
        }
        return neighbourSchool;
    }
}
