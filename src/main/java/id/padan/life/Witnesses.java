package id.padan.life;

import id.padan.rule.Identity;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a run witnessed, to be asked by subject, or by what is left of a subject whose number was corrected. */
final class Witnesses {
    private record Place(SnapshotKind kind, long name) {}

    private final Map<Place, List<Witness>> bySubject = new HashMap<>();
    private final Map<Place, List<Witness>> byNuptk = new HashMap<>();
    private final Map<Place, List<Witness>> byNama = new HashMap<>();

    void add(Witness witness) {
        Identity who = witness.who();
        put(bySubject, witness, who.subject());
        put(byNuptk, witness, who.nuptk());
        put(byNama, witness, who.nama());
    }

    private static void put(Map<Place, List<Witness>> index, Witness witness, long name) {
        if (name != 0) {
            index.computeIfAbsent(new Place(witness.kind(), name), place -> new ArrayList<>(1))
                    .add(witness);
        }
    }

    /** Every row of this subject; a person who changed schools has two. */
    List<Witness> of(SnapshotKind kind, long subject) {
        return bySubject.getOrDefault(new Place(kind, subject), List.of());
    }

    /** The rows of the one person who may be this one under another number; none when several may be. */
    List<Witness> renumbered(SnapshotKind kind, Identity who) {
        List<Witness> byNumber = oneSubject(byNuptk.get(new Place(kind, who.nuptk())), who);
        return byNumber.isEmpty() ? oneSubject(byNama.get(new Place(kind, who.nama())), who) : byNumber;
    }

    private static List<Witness> oneSubject(@Nullable List<Witness> all, Identity who) {
        if (all == null) {
            return List.of();
        }
        long subject = all.get(0).who().subject();
        boolean one = subject != who.subject()
                && all.stream().allMatch(witness -> witness.who().subject() == subject);
        return one ? all : List.of();
    }
}
