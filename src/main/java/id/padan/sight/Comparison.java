package id.padan.sight;

import id.padan.ledger.RunRecord;
import id.padan.road.Moves;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two published runs beside each other.
 *
 * @param choices the job's published runs, the newest first
 * @param between null where there are no two runs to compare
 */
public record Comparison(List<RunRecord> choices, @Nullable Between between) {
    public Comparison {
        choices = List.copyOf(choices);
    }

    /**
     * What differs.
     *
     * @param before the older one
     * @param moves of all published runs after {@code before} up to {@code after}; null where some kept no counts
     */
    public record Between(
            RunRecord before,
            RunRecord after,
            List<FileChange> files,
            Pair judged,
            Pair unobstructed,
            Pair open,
            @Nullable Moves moves,
            List<Row> causes,
            List<InstansiRow> instansi) {
        public Between {
            files = List.copyOf(files);
            causes = List.copyOf(causes);
            instansi = List.copyOf(instansi);
        }
    }

    /** A count then and now. */
    public record Pair(long before, long after) {
        static final Pair NONE = new Pair(0, 0);

        public long difference() {
            return after - before;
        }

        Pair plus(Pair other) {
            return new Pair(before + other.before, after + other.after);
        }
    }

    /** The files of one kind, "" where there were none; {@code what} says whether they are the same. */
    public record FileChange(String kind, String before, String after, String what) {}

    /** Open findings of one disparity. */
    public record Row(String title, Pair open) {}

    /** One instansi. */
    public record InstansiRow(String key, String name, Pair judged, Pair unobstructed, Pair open) {}
}
