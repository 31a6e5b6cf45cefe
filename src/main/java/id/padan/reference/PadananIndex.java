package id.padan.reference;

import id.padan.domain.Npsn;
import id.padan.domain.UnorId;
import id.padan.snapshot.PadananUnorRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Which unor a school is: by the padanan file, else by the unor's own NPSN. Thread-safe once filled. */
public final class PadananIndex {
    private final UnorTree tree;
    private final Map<Npsn, Set<UnorId>> byFile = new HashMap<>();
    private final Map<UnorId, Npsn> npsn = new HashMap<>();
    private final Map<Npsn, Match> matches = new HashMap<>();

    PadananIndex(UnorTree tree) {
        this.tree = tree;
    }

    void add(PadananUnorRow row) {
        byFile.computeIfAbsent(row.npsn(), n -> new LinkedHashSet<>()).add(row.unor());
        npsn.putIfAbsent(row.unor(), row.npsn());
    }

    /** All of the file is in: what each NPSN of it leads to is settled, for every row of a school asks. */
    void finish() {
        byFile.forEach((school, named) -> matches.put(school, byFile(named)));
    }

    /** The NPSN that the padanan file gives this unor, its first if there are several; null when it gives none. */
    public @Nullable Npsn npsn(UnorId unor) {
        return npsn.get(unor);
    }

    /** Tells of every line of the padanan file, each pair once, by NPSN and then as written. */
    public void each(BiConsumer<Npsn, UnorId> reader) {
        byFile.keySet().stream()
                .sorted(Comparator.comparing(Npsn::value))
                .forEach(school -> byFile.getOrDefault(school, Set.of()).forEach(unor -> reader.accept(school, unor)));
    }

    /** Every unor of the reference that carries this NPSN, by the padanan file or as its own; each once. */
    public Set<Integer> carriers(Npsn school) {
        Set<Integer> carriers = new LinkedHashSet<>(tree.withNpsn(school));
        byFile.getOrDefault(school, Set.of()).stream()
                .map(tree::find)
                .filter(unor -> unor >= 0)
                .forEach(carriers::add);
        return carriers;
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
        Match named = matches.get(npsn);
        if (named != null) {
            return named;
        }
        List<Integer> own = tree.withNpsn(npsn);
        return switch (own.size()) {
            case 0 -> new Match.Unknown();
            case 1 -> new Match.One(own.get(0), false);
            default -> new Match.Several(own);
        };
    }

    private Match byFile(Set<UnorId> named) {
        List<Integer> known = new ArrayList<>(named.size());
        for (UnorId id : named) {
            int unor = tree.find(id);
            if (unor >= 0) {
                known.add(unor);
            }
        }
        return switch (known.size()) {
            case 0 -> new Match.NotInReference(named.iterator().next());
            case 1 -> new Match.One(known.get(0), true);
            default -> new Match.Several(known);
        };
    }
}
