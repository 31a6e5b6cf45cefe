package id.padan.sight;

import id.padan.ledger.RunRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the ledger knows of one finding. Numbers of persons are masked unless {@code revealed}.
 *
 * @param life its own number
 * @param run the newest published one that tells of it
 * @param latest whether that is the newest of all
 * @param nip "" for a unor
 * @param message what e-Kinerja shows, "" where it shows nothing
 * @param standing how it stands and since when
 * @param sign good, warn, bad or "" for how it stands
 * @param sides PMM, SIASN and e-Kinerja
 * @param rows where it stands in the files; empty where the run did not meet it
 * @param repair null where the catalogue no longer speaks of it
 * @param task null for a finding that is no work any more
 */
public record FindingDetail(
        long life,
        boolean revealed,
        RunRecord run,
        boolean latest,
        String instansi,
        String instansiName,
        String title,
        String meaning,
        String message,
        String nama,
        String nip,
        String sekolah,
        String unor,
        String standing,
        String sign,
        List<Side> sides,
        List<String> explanations,
        List<String> rows,
        List<Candidate> candidates,
        @Nullable Repair repair,
        @Nullable TaskNote task,
        List<Reply> replies,
        List<Event> history) {
    public FindingDetail {
        sides = List.copyOf(sides);
        explanations = List.copyOf(explanations);
        rows = List.copyOf(rows);
        candidates = List.copyOf(candidates);
        replies = List.copyOf(replies);
        history = List.copyOf(history);
    }

    /** What one system says; {@code silence} says why it says nothing, where it does. */
    public record Side(String name, List<String> says, String silence) {
        public Side {
            says = List.copyOf(says);
        }
    }

    /** Who a row with an unmatched NIP may be about. */
    public record Candidate(String nip, String nama, String unor, String instansi, String band, String evidence) {}

    /** Who repairs it, where and how. */
    public record Repair(String actor, String aplikasi, List<String> steps, int waitDays) {
        public Repair {
            steps = List.copyOf(steps);
        }
    }

    /** A version of an answer; {@code about} says whether to the finding or to its task. */
    public record Reply(
            LocalDate received,
            String about,
            String status,
            String note,
            String name,
            @Nullable LocalDate date,
            @Nullable LocalDate until) {}

    /**
     * How a run left it.
     *
     * @param until the last of the runs behind it that changed nothing; this run itself where the next one did
     */
    public record Event(Stop at, Stop until, String state, String actor, List<String> happened) {
        /** A run and its day. */
        public record Stop(LocalDate day, long run) {}

        public Event {
            happened = List.copyOf(happened);
        }

        /** The same, with a run more that changed nothing. */
        Event until(Stop later) {
            return new Event(at, later, state, actor, happened);
        }

        /** Whether runs behind it changed nothing. */
        public boolean lasting() {
            return !at.equals(until);
        }
    }

    /** Which, without whose. */
    @Override
    public String toString() {
        return "finding " + life;
    }
}
