package id.padan.reference;

import id.padan.domain.Npsn;
import id.padan.domain.UnorId;
import id.padan.snapshot.PadananUnorRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which unor a school is: by the padanan file, else by the unor's own NPSN. Thread-safe once filled. */
public final class PadananIndex {
    private final UnorTree tree;
    private final Map<Npsn, UnorId> byFile = new HashMap<>();
    private final Set<UnorId> mapped = new HashSet<>();

    PadananIndex(UnorTree tree) {
        this.tree = tree;
    }

    void add(PadananUnorRow row) {
        byFile.put(row.npsn(), row.unor());
        mapped.add(row.unor());
    }

    /** True when the padanan file gives this unor an NPSN. */
    public boolean names(UnorId unor) {
        return mapped.contains(unor);
    }

    /** What an NPSN leads to. */
    public sealed interface Match {
        /** One unor of the tree; {@code byFile} when the padanan file says so, else the unor's own NPSN does. */
        record One(int unor, boolean byFile) implements Match {}

        /** The unor's own NPSN stands on several unor. */
        record Several(List<Integer> unor) implements Match {}

        /** The padanan file names a unor that is not in the reference. */
        record NotInReference(UnorId id) implements Match {}

        /** Nobody knows this NPSN. */
        record Unknown() implements Match {}
    }

    public Match of(Npsn npsn) {
        UnorId mapped = byFile.get(npsn);
        if (mapped != null) {
            int unor = tree.find(mapped);
            return unor < 0 ? new Match.NotInReference(mapped) : new Match.One(unor, true);
        }
        List<Integer> own = tree.withNpsn(npsn);
        return switch (own.size()) {
            case 0 -> new Match.Unknown();
            case 1 -> new Match.One(own.get(0), false);
            default -> new Match.Several(own);
        };
    }
}
