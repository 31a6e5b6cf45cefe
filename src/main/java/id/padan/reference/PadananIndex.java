package id.padan.reference;

import id.padan.domain.Npsn;
import id.padan.domain.UnorId;
import id.padan.snapshot.PadananUnorRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which unor a school is: by the padanan file, else by the unor's own NPSN. Thread-safe once filled. */
public final class PadananIndex {
    private final UnorTree tree;
    private final Map<Npsn, Set<UnorId>> byFile = new HashMap<>();
    private final Set<UnorId> mapped = new HashSet<>();

    PadananIndex(UnorTree tree) {
        this.tree = tree;
    }

    void add(PadananUnorRow row) {
        byFile.computeIfAbsent(row.npsn(), n -> new LinkedHashSet<>()).add(row.unor());
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

        /** The NPSN stands on several unor, in the padanan file or by the unor's own NPSN. */
        record Several(List<Integer> unor) implements Match {}

        /** The padanan file names only unor that are not in the reference; {@code id} is the first. */
        record NotInReference(UnorId id) implements Match {}

        /** Nobody knows this NPSN. */
        record Unknown() implements Match {}
    }

    public Match of(Npsn npsn) {
        Set<UnorId> named = byFile.get(npsn);
        if (named != null) {
            return byFile(named);
        }
        List<Integer> own = tree.withNpsn(npsn);
        return switch (own.size()) {
            case 0 -> new Match.Unknown();
            case 1 -> new Match.One(own.get(0), false);
            default -> new Match.Several(own);
        };
    }

    private Match byFile(Set<UnorId> named) {
        List<Integer> known =
                named.stream().map(tree::find).filter(unor -> unor >= 0).toList();
        return switch (known.size()) {
            case 0 -> new Match.NotInReference(named.iterator().next());
            case 1 -> new Match.One(known.get(0), true);
            default -> new Match.Several(known);
        };
    }
}
