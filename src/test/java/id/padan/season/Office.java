package id.padan.season;

import java.util.ArrayList;
import java.util.List;

/** An instansi with its Dinas and schools. */
final class Office {
    final String id;
    final String name;
    final String dinasId;
    final List<School> schools = new ArrayList<>();
    final Person head;
    /** e-Kinerja's word for the head's SKP, "" for none. */
    String headSkp = Person.AGREED_IN_EKINERJA;

    Office(int number, String name, Person head) {
        this.id = Numbers.hex(0xA, number);
        this.name = name;
        this.dinasId = Numbers.hex(0xD, number);
        this.head = head;
    }

    String dinas() {
        return "Dinas Pendidikan " + name.replace("Pemerintah ", "");
    }
}
