package id.padan.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One instansi with everything the files tell of it; the largest thing held in memory at a time. */
final class Region {
    /** A person whom the office does not want judged. */
    record Excepted(Person person, String alasan, String sampai) {}

    /** A school's NPSN beside its unor, from the pemadanan. */
    record Mapped(String npsn, Unit unit, String school) {}

    final Agency agency;
    final Agency neighbour;
    final List<Unit> units = new ArrayList<>();
    final List<School> schools = new ArrayList<>();
    final List<Employee> employees = new ArrayList<>();
    final List<SkpLine> skp = new ArrayList<>();
    final List<Mapped> mapped = new ArrayList<>();
    final List<Excepted> exceptions = new ArrayList<>();
    /** Who heads a unor that is no school, for the principals' atasan. */
    final Map<Unit, Employee> heads = new LinkedHashMap<>();

    Region(Agency agency, Agency neighbour) {
        this.agency = agency;
        this.neighbour = neighbour;
    }

    void except(Person person, String alasan, LocalDate until) {
        exceptions.add(new Excepted(person, alasan, until.toString()));
    }

    void exceptForGood(Person person, String alasan) {
        exceptions.add(new Excepted(person, alasan, ""));
    }
}
