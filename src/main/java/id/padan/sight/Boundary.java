package id.padan.sight;

import id.padan.account.Viewer;
import id.padan.ledger.Area;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one viewer may see. Every door of {@link Sight} asks here, and nowhere else is anything limited. What lies outside is
 * answered like what does not exist, so that nobody learns what there is.
 */
record Boundary(Viewer viewer) {
    /** Of these the viewer's, in their order. */
    <T> List<T> only(List<T> all, Function<T, String> instansiKey) {
        return all.stream().filter(one -> viewer.sees(instansiKey.apply(one))).toList();
    }

    /** That one, if it is the viewer's. */
    <T> Optional<T> only(Optional<T> one, Function<T, String> instansiKey) {
        return one.filter(present -> viewer.sees(instansiKey.apply(present)));
    }

    /** Within which findings may be looked for. */
    Area area() {
        return viewer.seesEverywhere()
                ? Area.EVERYWHERE
                : new Area.Only(viewer.scope().instansi());
    }

    /** Refuses whoever may see figures only. */
    void requirePersons() {
        if (!viewer.seesPersons()) {
            throw new OutOfSightException();
        }
    }

    /** Refuses whoever makes no runs. */
    void requireRuns() {
        if (!viewer.mayRun()) {
            throw new OutOfSightException();
        }
    }

    /** Refuses whoever may not see accounts and the audit. */
    void requireManaging() {
        if (!viewer.mayManage()) {
            throw new OutOfSightException();
        }
    }

    /** Refuses another's instansi. */
    void require(String instansiKey) {
        if (!viewer.sees(instansiKey)) {
            throw new OutOfSightException();
        }
    }
}
