package id.padan.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Proposals for a padanan-unor file and what stands in the way of it. Each line is written out only when it is read, so that
 * a nation without any NPSN fits. Immutable, thread-safe.
 */
public final class SchoolMapping {
    /** Nothing to propose and nothing in the way. */
    public static final SchoolMapping NONE = new SchoolMapping(List.of(), List.of());

    private final List<Line<MappingProposal>> proposals;
    private final List<Line<MappingConflict>> conflicts;

    SchoolMapping(List<Line<MappingProposal>> proposals, List<Line<MappingConflict>> conflicts) {
        this.proposals = List.copyOf(proposals);
        this.conflicts = List.copyOf(conflicts);
    }

    /** A line that knows where to find its words. */
    interface Line<T> {
        T written();
    }

    public int proposals() {
        return proposals.size();
    }

    public int conflicts() {
        return conflicts.size();
    }

    /** In the order of the unor file; no NPSN and no unor twice. */
    public void eachProposal(Consumer<MappingProposal> reader) {
        written(proposals).forEach(reader);
    }

    /** By kind, then in the order of the files. */
    public void eachConflict(Consumer<MappingConflict> reader) {
        written(conflicts).forEach(reader);
    }

    private static <T> Stream<T> written(List<Line<T>> lines) {
        return lines.stream().map(Line::written);
    }
}
