package id.padan.snapshot;

import java.util.List;
import java.util.Map;

/**
 * Further names for columns, from an office's profile files: per kind, canonical header → aliases. Names are compared
 * after {@link id.padan.domain.Folded}.
 */
public record HeaderProfile(Map<SnapshotKind, Map<String, List<String>>> aliases) {
    /** Nothing beyond the built-in names. */
    public static final HeaderProfile NONE = new HeaderProfile(Map.of());

    public HeaderProfile {
        aliases = Map.copyOf(aliases);
    }

    /** The aliases of one kind, canonical header → further names; empty when there are none. */
    public Map<String, List<String>> of(SnapshotKind kind) {
        return aliases.getOrDefault(kind, Map.of());
    }
}
