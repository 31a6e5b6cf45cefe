package id.padan.life;

import id.padan.rule.Identity;
import id.padan.snapshot.SnapshotKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Whose rows a run must bear witness to: the subjects of open findings. Immutable, thread-safe; 24 bytes a subject. */
public final class Watch {
    /** Nobody, as in a first run. */
    public static final Watch NOBODY = new Watch(Map.of());

    private static final class Names {
        private final long[] subjects;
        private final long[] nuptk;
        private final long[] nama;

        Names(List<Identity> all) {
            subjects = sorted(all, Identity::subject);
            nuptk = sorted(all, Identity::nuptk);
            nama = sorted(all, Identity::nama);
        }

        private static long[] sorted(List<Identity> all, ToLongFunction<Identity> by) {
            return all.stream()
                    .mapToLong(by)
                    .filter(name -> name != 0)
                    .sorted()
                    .distinct()
                    .toArray();
        }
    }

    private final Map<SnapshotKind, Names> byKind = new EnumMap<>(SnapshotKind.class);

    /** Those who are waited for, by the snapshot in which they stand. */
    public Watch(Map<SnapshotKind, List<Identity>> awaited) {
        awaited.forEach((kind, all) -> byKind.put(kind, new Names(all)));
    }

    /** True when nobody of this snapshot is waited for. */
    public boolean none(SnapshotKind kind) {
        return !byKind.containsKey(kind);
    }

    /** True for a subject that is waited for. */
    public boolean awaits(SnapshotKind kind, long subject) {
        Names names = byKind.get(kind);
        return names != null && has(names.subjects, subject);
    }

    /** True for a subject that is waited for, or who may be one that is, under another number. */
    public boolean awaits(SnapshotKind kind, Identity who) {
        Names names = byKind.get(kind);
        return names != null
                && (has(names.subjects, who.subject()) || has(names.nuptk, who.nuptk()) || has(names.nama, who.nama()));
    }

    private static boolean has(long[] names, long name) {
        return name != 0 && Arrays.binarySearch(names, name) >= 0;
    }
}
