package id.padan.sample;

import java.util.ArrayList;
import java.util.List;

/** A school: its unor, its principal, its teachers and its rows in PMM. */
final class School {
    final Unit unit;
    final Unit parent;
    String npsn;
    String pmmName;
    boolean pmmCarriesUnorId;
    final List<String> rhk;
    /** What e-Kinerja holds of the principal's RHK; the same unless a scene says otherwise. */
    List<String> rhkInEkinerja;
    /** Principal first. */
    final List<Teacher> teachers = new ArrayList<>();

    final List<PmmLine> lines = new ArrayList<>();
    /** True once a scene plays on the whole school, or another scene relies on its being in order. */
    boolean taken;
    /** True when a scene plays on the whole school: then none plays on its people. */
    boolean played;

    School(Unit unit, Unit parent, String npsn, List<String> rhk) {
        this.unit = unit;
        this.parent = parent;
        this.npsn = npsn;
        this.pmmName = unit.nama;
        this.rhk = rhk;
        this.rhkInEkinerja = rhk;
    }

    Teacher principal() {
        return teachers.get(0);
    }

    Person head() {
        return principal().person;
    }

    List<Teacher> staff() {
        return teachers.subList(1, teachers.size());
    }

    /** The name without kind and number. */
    String village() {
        return unit.nama.split(" ", 3)[2];
    }

    String pmmUnorId() {
        return pmmCarriesUnorId ? unit.idText : "";
    }

    /** Lets every PMM row of the school name it as {@link #pmmName}, {@link #npsn} and the unor id now say. */
    void renameInPmm() {
        for (PmmLine line : lines) {
            line.sekolah = pmmName;
            line.npsn = npsn;
            line.unorId = pmmUnorId();
        }
    }
}
