package id.padan.job;

import id.padan.life.SchoolRows;
import id.padan.snapshot.SnapshotKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Which schools came at all, by snapshot; eight bytes each. Immutable, thread-safe. */
final class SchoolsMet {
    private final Map<SnapshotKind, long[]> byKind = new EnumMap<>(SnapshotKind.class);

    SchoolsMet(Collection<SchoolRows> all) {
        all.stream()
                .collect(Collectors.groupingBy(SchoolRows::kind))
                .forEach((kind, rows) -> byKind.put(
                        kind,
                        rows.stream().mapToLong(SchoolRows::school).sorted().toArray()));
    }

    boolean came(SnapshotKind kind, long school) {
        long[] schools = byKind.get(kind);
        return schools != null && Arrays.binarySearch(schools, school) >= 0;
    }
}
