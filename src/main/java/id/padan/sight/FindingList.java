package id.padan.sight;

import id.padan.ledger.RunRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the findings that somebody looked for; numbers of persons are masked.
 *
 * @param run whose findings, the newest published one; null before there is any
 * @param problem why nothing was looked for; null where it was
 * @param page from 1
 */
public record FindingList(
        FindingForm form,
        @Nullable RunRecord run,
        Choices choices,
        @Nullable String problem,
        long total,
        int page,
        int pages,
        List<Line> lines) {
    public FindingList {
        lines = List.copyOf(lines);
    }

    /** Number of the first line in all; 0 where there is none. */
    public long first() {
        return lines.isEmpty() ? 0 : (page - 1L) * FindingSight.PAGE + 1;
    }

    /** Number of the last line in all. */
    public long last() {
        return lines.isEmpty() ? 0 : first() + lines.size() - 1;
    }

    /** What may be chosen, value and name, in the order in which it is offered. */
    public record Choices(
            Map<String, String> causes, List<String> actors, Map<String, String> states, Map<String, String> instansi) {
        static final Choices NONE = new Choices(Map.of(), List.of(), Map.of(), Map.of());
    }

    /** One finding; {@code sign} is good, warn, bad or "" for how it stands. */
    public record Line(
            long life,
            String nama,
            String nip,
            String place,
            String instansi,
            String cause,
            String actor,
            String state,
            String sign,
            LocalDate since) {
        /** Which, without whose. */
        @Override
        public String toString() {
            return "finding " + life;
        }
    }
}
