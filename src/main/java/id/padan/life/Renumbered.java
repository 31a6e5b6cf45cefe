package id.padan.life;

import id.padan.rule.Identity;
import id.padan.snapshot.SnapshotKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The new findings of a run, to be asked whether one of them is an old one of a person whose number was corrected. */
final class Renumbered {
    private record Name(SnapshotKind kind, String code, long name) {}

    private final Map<Name, Seen> byNuptk = new HashMap<>();
    private final Map<Name, Seen> byNama = new HashMap<>();
    private final Set<Name> shared = new HashSet<>();
    private final Set<LifeKey> taken = new HashSet<>();

    Renumbered(List<Seen> fresh) {
        for (Seen seen : fresh) {
            put(byNuptk, seen, seen.who().nuptk());
            put(byNama, seen, seen.who().nama());
        }
    }

    private void put(Map<Name, Seen> index, Seen seen, long name) {
        if (name != 0) {
            Name key = new Name(seen.kind(), seen.key().code(), name);
            if (index.putIfAbsent(key, seen) != null) {
                shared.add(key);
            }
        }
    }

    /** The finding of the one person who may be this one under another number; each is given once. */
    @Nullable
    Seen of(Life past) {
        Identity who = past.who();
        Seen found = only(byNuptk, new Name(past.kind(), past.key().code(), who.nuptk()));
        if (found == null) {
            found = only(byNama, new Name(past.kind(), past.key().code(), who.nama()));
        }
        return found != null && taken.add(found.key()) ? found : null;
    }

    private @Nullable Seen only(Map<Name, Seen> index, Name name) {
        return name.name == 0 || shared.contains(name) ? null : index.get(name);
    }

    /** True for one that was given. */
    boolean taken(Seen seen) {
        return taken.contains(seen.key());
    }
}
