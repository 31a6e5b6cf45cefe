package id.padan.snapshot;

import id.padan.parallel.Lanes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code padan periksa} says of one file, read through once. Immutable.
 *
 * @param rows every row below the header: accepted + rejected + blank + notData
 * @param remarked accepted rows of which some field was refused or cleaned
 * @param notData rows that are no data, counted by why
 * @param nips of PMM rows, in which a bad NIP is no reject: how many have which sort of NIP; empty for other kinds
 * @param rejectCodes rejected rows, counted by code, complete
 * @param remarkCodes remarks, counted by code, complete
 * @param rejects the first rejects, at most {@link #SHOWN}
 * @param remarks the first remarks, at most {@link #SHOWN}
 */
public record Inspection(
        Manifest manifest,
        long rows,
        long accepted,
        long remarked,
        long rejected,
        long blank,
        Map<String, Long> notData,
        Map<NipSort, Long> nips,
        Map<String, Long> rejectCodes,
        Map<String, Long> remarkCodes,
        List<Reject> rejects,
        List<Reject> remarks) {
    /** How many rejects, and how many remarks, are kept for showing. */
    public static final int SHOWN = 20;

    public Inspection {
        notData = Map.copyOf(notData);
        nips = Map.copyOf(nips);
        rejectCodes = Map.copyOf(rejectCodes);
        remarkCodes = Map.copyOf(remarkCodes);
        rejects = List.copyOf(rejects);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a file through, writing nothing.
     *
     * @param expected the kind the job file says, or null to recognise it
     * @param tanggal the run's day: a birth date or TMT after it cannot be
     * @throws UnusableFileException as {@link Snapshots#inspect}
     */
    public static Inspection of(Path file, @Nullable SnapshotKind expected, HeaderProfile profile, LocalDate tanggal)
            throws IOException {
        Manifest manifest = Snapshots.inspect(file, expected, profile);
        try (Lanes lanes = Lanes.of(0);
                RowStream stream = Snapshots.open(manifest, tanggal, lanes)) {
            return of(manifest, stream);
        }
    }

    static Inspection of(Manifest manifest, RowStream stream) throws IOException {
        Tally tally = new Tally();
        for (RowOutcome outcome = stream.next(); outcome != null; outcome = stream.next()) {
            tally.add(outcome);
        }
        return tally.inspection(manifest);
    }

    /** The whole report in plain Indonesian, line by line. */
    public String text() {
        return InspectionText.of(this);
    }

    /** Counts while the file streams by. */
    private static final class Tally {
        private long rows;
        private long accepted;
        private long remarked;
        private long rejected;
        private long blank;
        private final Map<String, Long> notData = new TreeMap<>();
        private final Map<NipSort, Long> nips = new EnumMap<>(NipSort.class);
        private final Map<String, Long> rejectCodes = new TreeMap<>();
        private final Map<String, Long> remarkCodes = new TreeMap<>();
        private final List<Reject> rejects = new ArrayList<>();
        private final List<Reject> remarks = new ArrayList<>();

        void add(RowOutcome outcome) {
            rows++;
            if (outcome instanceof RowOutcome.Accepted row) {
                accepted++;
                remarked += row.remarks().isEmpty() ? 0 : 1;
                if (row.row() instanceof PmmRow pmm) {
                    nips.merge(NipSort.of(pmm.nip()), 1L, Long::sum);
                }
                row.remarks().forEach(r -> keep(r, remarkCodes, remarks));
            } else if (outcome instanceof RowOutcome.Rejected row) {
                rejected++;
                keep(row.reject(), rejectCodes, rejects);
            } else if (outcome instanceof RowOutcome.NotData row) {
                notData.merge(row.why(), 1L, Long::sum);
            } else {
                blank++;
            }
        }

        private static void keep(Reject reject, Map<String, Long> codes, List<Reject> shown) {
            codes.merge(reject.code(), 1L, Long::sum);
            if (shown.size() < SHOWN) {
                shown.add(reject);
            }
        }

        Inspection inspection(Manifest manifest) {
            return new Inspection(
                    manifest,
                    rows,
                    accepted,
                    remarked,
                    rejected,
                    blank,
                    notData,
                    nips,
                    rejectCodes,
                    remarkCodes,
                    rejects,
                    remarks);
        }
    }
}
