package id.padan.season;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A regency of 15 schools with twenty people each, and a city of two beside it. Everybody's name is theirs alone. */
final class World {
    private static final String[] GIVEN =
            ("Agus Budi Eko Hendra Joko Slamet Wahyu Bambang Dedi Asep Iwan Irfan Hasan Gunawan Fajar Edi Siti Sri Nur Dewi"
                            + " Endah Fitri Ida Kartini Lilis Maya Neneng Puji Ratna Titin")
                    .split(" ", -1);
    private static final String[] FAMILY =
            ("Wijaya Saputra Hidayat Kusnadi Permana Suryana Hermawan Setiawan Nugroho Santoso Prasetyo Widodo Lestari Maulana"
                            + " Siregar Simanjuntak")
                    .split(" ", -1);
    /** Names that no name of the others could be taken for. */
    private static final String[] STRANGE = {"Xaverius", "Zulaikha", "Quirinus", "Vestalia", "Xenia", "Zefanya", "Qomar"
    };

    private static final int STAFF = 20;

    final List<Office> offices = new ArrayList<>();
    final List<Person> people = new ArrayList<>();
    private final Map<String, Person> byName = new HashMap<>();
    private final int firstNumber;
    private int numbers;
    private int strangers;

    /** One in which everything is as it should be; of worlds with other first numbers nobody is the same. */
    World(int firstNumber) {
        this.firstNumber = firstNumber;
        build("Pemerintah Kab. Sukamulya", "Sukamulya", 15);
        build("Pemerintah Kota Tirtasari", "Tirtasari", 2);
    }

    private void build(String name, String place, int schools) {
        Person head = person();
        head.jabatan = "Kepala Dinas Pendidikan";
        head.inPmm = false;
        Office office = new Office(firstNumber + offices.size(), name, head);
        offices.add(office);
        for (int number = 1; number <= schools; number++) {
            int unique = firstNumber + offices.size() * 100 + number;
            School school = new School(office, unique, "SD Negeri " + number + " " + place);
            office.schools.add(school);
            for (int staff = 0; staff < STAFF; staff++) {
                Person person = newcomer(school);
                if (staff == 0) {
                    school.headedBy(person);
                }
            }
        }
    }

    /** A teacher whom nobody knew before. */
    Person newcomer(School school) {
        Person person = person();
        person.worksAt(school);
        return person;
    }

    private Person person() {
        int number = numbers++;
        String name = GIVEN[number % GIVEN.length] + " " + FAMILY[number / GIVEN.length % FAMILY.length];
        Person person = new Person(firstNumber + number, name);
        people.add(person);
        byName.put(name, person);
        return person;
    }

    /** A name that is nobody's, by which PMM calls this person for a while. */
    String strangeName(Person person) {
        int number = strangers++;
        String name = STRANGE[number % STRANGE.length] + " " + STRANGE[number / STRANGE.length + 1];
        byName.put(name, person);
        return name;
    }

    /** Who is called so, rightly or wrongly. */
    Person named(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    Office regency() {
        return offices.get(0);
    }

    Office city() {
        return offices.get(1);
    }

    Stream<School> schools() {
        return offices.stream().flatMap(office -> office.schools.stream());
    }

    /** Who works at a school by SIASN. */
    List<Person> staff(School school) {
        return people.stream()
                .filter(person -> person.inSiasn && !person.official() && person.school() == school)
                .toList();
    }
}
