package id.padan.recap;

import id.padan.domain.Folded;
import id.padan.domain.NamaSekolah;
import id.padan.remedy.Actor;
import id.padan.remedy.Remedy;
import id.padan.rule.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers findings, in any order, into what each school has to do; the work of offices stays out. Not thread-safe. */
final class SlipTally {
    private record Key(Actor actor, String code, String title) {}

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::actor).thenComparing(Key::code).thenComparing(Key::title);

    private static final class OfSchool {
        private final SortedSet<String> names = new TreeSet<>();
        private final Map<Key, SortedSet<String>> whom = new TreeMap<>(ORDER);
        private final Map<Key, Remedy> remedies = new HashMap<>();

        void add(FindingLine line) {
            Remedy remedy = line.remedy();
            Key key = new Key(remedy.actor(), remedy.code(), remedy.title());
            remedies.put(key, remedy);
            whom.computeIfAbsent(key, first -> new TreeSet<>())
                    .add(line.finding().target().label());
        }

        SchoolSlips.School school(LocalDate tenggat) {
            List<SchoolSlips.Duty> duties = new ArrayList<>();
            whom.forEach((key, people) -> {
                Remedy remedy = remedies.get(key);
                if (remedy != null) {
                    duties.add(new SchoolSlips.Duty(remedy, List.copyOf(people), tenggat.minusDays(remedy.waitDays())));
                }
            });
            return new SchoolSlips.School(names.first(), duties);
        }
    }

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, OfSchool> schools = new HashMap<>();

    void add(FindingLine line) {
        if (!ofSchools(line.remedy().actor())) {
            return;
        }
        String name = school(line.finding().subject());
        if (!name.isEmpty()) {
            OfSchool school =
                    schools.computeIfAbsent(keys.computeIfAbsent(name, SlipTally::key), key -> new OfSchool());
            school.names.add(name);
            school.add(line);
        }
    }

    /** Where somebody works: PMM's school, else SIASN's unor; "" where neither is known. */
    static String school(Subject subject) {
        return subject.sekolah().isEmpty() ? subject.unor() : subject.sekolah();
    }

    private static boolean ofSchools(Actor actor) {
        return switch (actor) {
            case PEGAWAI, ATASAN, KEPALA_SEKOLAH, OPERATOR_SEKOLAH -> true;
            case ADMIN_INSTANSI, BKD -> false;
        };
    }

    /** However a name is written, one school has one slip. */
    static String key(String name) {
        NamaSekolah taken = NamaSekolah.of(name);
        return taken.sekolah()
                ? taken.tingkat() + " " + (taken.status() == NamaSekolah.Status.SWASTA) + " "
                        + new TreeSet<>(taken.traits()) + taken.nomor() + taken.nama() + new TreeMap<>(taken.wilayah())
                : Folded.of(name);
    }

    /** The schools so far, by name. */
    List<SchoolSlips.School> schools(LocalDate tenggat) {
        return schools.values().stream()
                .map(school -> school.school(tenggat))
                .sorted(Comparator.comparing(SchoolSlips.School::name))
                .toList();
    }
}
