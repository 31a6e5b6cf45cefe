package id.padan.sight;

import id.padan.ledger.RunRecord;
import id.padan.recap.Summary;
import id.padan.road.Road;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a viewer's instansi stand together, finished as data before anything is drawn. Immutable.
 *
 * @param name whose
 * @param run the newest published one that stands ready
 * @param coming a newer one that is still being read; null when there is none
 * @param causes those with most findings first
 * @param road null where there is no stop yet
 * @param instansi one line each; those with most people held up first
 * @param tasks those that free most people, at most ten
 */
public record Home(
        String name,
        RunRecord run,
        @Nullable RunRecord coming,
        LocalDate today,
        long judged,
        long unobstructed,
        long findings,
        List<Summary.Cause> causes,
        @Nullable Road road,
        List<InstansiLine> instansi,
        List<TaskLine> tasks) {
    public Home {
        causes = List.copyOf(causes);
        instansi = List.copyOf(instansi);
        tasks = List.copyOf(tasks);
    }

    public long held() {
        return judged - unobstructed;
    }

    /** One instansi. */
    public record InstansiLine(String key, String name, long judged, long unobstructed, long findings) {
        public long held() {
            return judged - unobstructed;
        }
    }
}
