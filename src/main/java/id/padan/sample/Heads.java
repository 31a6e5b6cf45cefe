package id.padan.sample;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Puts heads at units that are no schools: they agree the principals' SKP, so they have one of their own. */
final class Heads {
    private Heads() {}

    /** Returns the head's SKP, for scenes in which it is missing. */
    static SkpLine appoint(
            Region region, Unit unit, @Nullable Unit above, Person person, String jabatan, RandomGenerator random) {
        Employee head = new Employee(person, Id.next(random), jabatan, unit);
        head.jenisJabatan = "Jabatan Struktural";
        head.stand(Entry.Standing.DI_LUAR_LINGKUP, "bukan guru");
        unit.headText = Unit.textOf(head.pnsId);
        unit.namaJabatan = jabatan;
        region.employees.add(head);
        region.heads.put(unit, head);
        Unit over = above == null ? unit : above;
        Employee chief = region.heads.getOrDefault(over, head);
        SkpLine skp = new SkpLine(person, Id.next(random), unit, jabatan, chief.person, over);
        region.skp.add(skp);
        return skp;
    }
}
