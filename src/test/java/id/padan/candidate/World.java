package id.padan.candidate;

import id.padan.domain.Instansi;
import id.padan.domain.Nip;
import id.padan.domain.UnorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * People and schools, some of them hard to tell apart: twins, namesakes born on one day in two regencies, fathers and sons, neighbours in the
 * serial of a NIP. Births fall on so few days that as many share one as in the nation.
 *
 * @param schools by place: the name, unor and NPSN of each
 */
record World(List<Human> people, List<SchoolSite> schools) {
    private static final int TEACHERS_PER_SCHOOL = 12;
    private static final int SCHOOLS_PER_INSTANSI = 220;
    /** From 1966 to early 2000: who is younger is no civil servant. */
    private static final int ALL_DAYS = 12_500;

    private static final int PER_THOUSAND = 1000;

    /** A school and its unor. */
    record SchoolSite(UnorId unor, String npsn, String nama, Instansi instansi) {}

    /**
     * Makes a world.
     *
     * @param days on how many days people are born: five million Indonesians on about 13,000
     */
    static World of(long seed, NameBook names, int people, int days) {
        return new Maker(new SplittableRandom(seed), names, people, days).make();
    }

    private static final class Maker {
        private final SplittableRandom random;
        private final NameBook names;
        private final int size;
        private final int days;
        private final LocalDate firstDay;
        private final List<SchoolSite> schools = new ArrayList<>();
        private final List<Human> people = new ArrayList<>();
        private final Set<Long> numbers = new HashSet<>();

        Maker(SplittableRandom random, NameBook names, int size, int days) {
            this.random = random;
            this.names = names;
            this.size = size;
            this.days = days;
            this.firstDay = LocalDate.of(1966, 1, 1).plusDays(random.nextInt(Math.max(1, ALL_DAYS - days)));
        }

        World make() {
            int sites = size / TEACHERS_PER_SCHOOL + 1;
            for (int i = 0; i < sites; i++) {
                int regency = i / SCHOOLS_PER_INSTANSI;
                schools.add(new SchoolSite(
                        new UnorId(77, i + 1L),
                        Integer.toString(20_000_000 + i),
                        "SD NEGERI " + (1 + i % 9) + " " + names.village(i / 9).toUpperCase(Locale.ROOT),
                        Instansi.of("R" + regency, "Pemerintah Kab. Contoh " + regency)));
            }
            while (people.size() < size) {
                Human human = anybody();
                people.add(human);
                addDouble(human);
            }
            return new World(List.copyOf(people), List.copyOf(schools));
        }

        private void addDouble(Human human) {
            int lot = random.nextInt(PER_THOUSAND);
            if (lot < 8) {
                int school = random.nextBoolean() ? human.school() : neighbour(human.school());
                boolean female = random.nextInt(4) == 0 ? !human.perempuan() : human.perempuan();
                people.add(human(twinName(human, female), female, human.lahir(), school));
            } else if (lot < 12) {
                people.add(human(human.nama(), human.perempuan(), human.lahir(), random.nextInt(schools.size())));
            } else if (lot < 20) {
                String[] words = human.nama().split(" ", -1);
                String child = words.length == 1
                        ? words[0] + " " + names.given(random, false)
                        : words[words.length - 1] + " " + words[0] + " " + names.family(random);
                people.add(human(child, human.perempuan(), day(), neighbour(human.school())));
            } else if (lot < 30) {
                people.add(human(
                        names.full(random, human.perempuan()),
                        human.perempuan(),
                        human.lahir(),
                        neighbour(human.school())));
            }
        }

        private String twinName(Human human, boolean female) {
            String[] words = human.nama().split(" ", -1);
            String given = names.given(random, female);
            return words.length == 1 ? given : given + " " + words[words.length - 1];
        }

        private int neighbour(int school) {
            return Math.min(
                    schools.size() - 1,
                    school / SCHOOLS_PER_INSTANSI * SCHOOLS_PER_INSTANSI + random.nextInt(SCHOOLS_PER_INSTANSI));
        }

        private LocalDate day() {
            return firstDay.plusDays(random.nextInt(days));
        }

        private Human anybody() {
            boolean female = random.nextInt(100) < 60;
            return human(names.full(random, female), female, day(), random.nextInt(schools.size()));
        }

        private Human human(String nama, boolean female, LocalDate born, int school) {
            Nip nip = nip(born, female);
            boolean old = nip.value() / 1_000_000 % 10_000 < 2009;
            return new Human(
                    nip,
                    old ? "1" + (10_000_000 + people.size()) : "",
                    "32" + String.format(Locale.ROOT, "%014d", people.size() * 7919L + 11),
                    nama,
                    female,
                    born,
                    school,
                    random.nextInt(100) < 55,
                    random.nextInt(100) < 94,
                    schools.get(school).instansi());
        }

        private Nip nip(LocalDate born, boolean female) {
            while (true) {
                boolean pppk = random.nextInt(100) < 30 && born.getYear() >= 1970;
                int year = pppk ? 2021 + random.nextInt(5) : Math.min(2024, born.getYear() + 22 + random.nextInt(12));
                int month = pppk ? 21 : new int[] {1, 3, 4, 12, 2}[random.nextInt(5)];
                long value = born.getYear() * 10_000L + born.getMonthValue() * 100L + born.getDayOfMonth();
                value = value * 10_000 + year;
                value = value * 100 + month;
                value = value * 10 + (female ? 2 : 1);
                value = value * 1_000 + 1 + (int) Math.pow(60, random.nextDouble());
                if (Nip.faultOf(value) == null && numbers.add(value)) {
                    return new Nip(value);
                }
            }
        }
    }
}
