package id.padan.sight;

import id.padan.answer.Reception;
import id.padan.answer.ResultCopy;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became, or would become, of a workbook that came back. */
public sealed interface Returned {
    /** Nothing was read of it; {@code why} is a whole answer. */
    record Unusable(String why) implements Returned {}

    /** Nothing was filled in since it was drawn. */
    record Silent(String file, String instansi, long run) implements Returned {}

    /**
     * It was judged.
     *
     * @param instansi whose it is, {@code run} which run drew it
     * @param troubles what is not taken in and why, the first of them; long numbers are masked
     * @param more how many more there are
     * @param result the copy with remarks
     */
    record Judged(
            String file,
            String instansi,
            long run,
            Reception.Counts counts,
            List<String> troubles,
            int more,
            ResultCopy result)
            implements Returned {
        public Judged {
            troubles = List.copyOf(troubles);
        }

        /** The copy with remarks; null where there is none. */
        public @Nullable Path copy() {
            return result instanceof ResultCopy.Written written ? written.place() : null;
        }

        /** Why there is no copy, an Indonesian clause; "" where there is one. */
        public String noCopy() {
            return result instanceof ResultCopy.Missing missing ? missing.why() : "";
        }

        /** How many answers are put down. */
        public long accepted() {
            return counts.fresh() + counts.changed();
        }
    }
}
