package id.padan.job;

import id.padan.ledger.BookLine;
import id.padan.life.UnitName;
import id.padan.snapshot.SnapshotKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which units came whole in a run: they came at all, and no gate closed over them, accepted or not. */
final class Trust {
    private final Set<UnitName> came = new HashSet<>();
    private final SchoolsMet schools;
    private final Set<UnitName> doubted;

    /**
     * Of what came at the door.
     *
     * @param doubted units over which a gate closed that an officer opened
     */
    Trust(List<BookLine> books, SchoolsMet schools, Collection<UnitName> doubted) {
        this.schools = schools;
        this.doubted = Set.copyOf(doubted);
        for (BookLine line : books) {
            if (line.read() > 0) {
                came.add(new UnitName(line.kind(), line.instansi().key(), 0));
            }
        }
    }

    /** True for a school, or an instansi where {@code school} is 0, that came whole. */
    boolean whole(SnapshotKind kind, String instansi, long school) {
        UnitName all = new UnitName(kind, instansi, 0);
        UnitName one = school == 0 ? all : new UnitName(kind, "", school);
        boolean met = school == 0 ? came.contains(all) : schools.came(kind, school);
        return met && !doubted.contains(one) && !doubted.contains(all);
    }

    /** True when neither the instansi nor any school came in part only: which instansi a missing school's rows belong to nobody can tell. */
    boolean whole(SnapshotKind kind, String instansi) {
        return whole(kind, instansi, 0)
                && doubted.stream().noneMatch(unit -> unit.kind() == kind && unit.school() != 0);
    }
}
