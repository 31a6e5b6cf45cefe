package id.padan.sight;

import id.padan.ledger.RunRecord;
import id.padan.recap.SchoolTally;
import id.padan.recap.Summary;
import id.padan.road.Road;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one instansi stands, in figures and with nobody's name. Immutable.
 *
 * @param key by which its pages are asked for
 * @param run the newest published one
 * @param road null where there is no stop yet
 * @param tasks how many there are
 * @param schools those with findings, with most people first
 * @param answered null where nobody can answer: rows of unknown instansi
 * @param runs whose reports can be asked for, the newest first
 */
public record InstansiReport(
        String key,
        String name,
        RunRecord run,
        LocalDate today,
        Summary summary,
        @Nullable Road road,
        int tasks,
        List<SchoolTally.School> schools,
        @Nullable Answered answered,
        List<Edition> runs) {
    private static final int RECENT = 4;

    public InstansiReport {
        schools = List.copyOf(schools);
        runs = List.copyOf(runs);
    }

    /** Of its runs those that somebody may still work with. */
    public List<Edition> recent() {
        return runs.stream().limit(RECENT).toList();
    }

    /** The ones before. */
    public List<Edition> earlier() {
        return runs.stream().skip(RECENT).toList();
    }

    public long held() {
        return summary.judged() - summary.unobstructed();
    }

    /**
     * A published run's reports of the instansi.
     *
     * @param kept false once what they are drawn from was removed
     * @param parts unor induk that get a report of their own
     */
    public record Edition(long run, LocalDate tanggal, boolean kept, List<String> parts) {
        public Edition {
            parts = List.copyOf(parts);
        }
    }
}
