package id.padan.snapshot;

import id.padan.parallel.Lanes;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads a whole {@link ListFile} on 14 June 2026 and shows what became of each row. */
final class Reading {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 14);

    private Reading() {}

    static List<RowOutcome> all(SnapshotKind kind, ListFile file) throws IOException {
        List<RowOutcome> outcomes = new ArrayList<>();
        try (Lanes lanes = Lanes.of(1);
                RowStream stream = Snapshots.open(file.name(), file.source(), kind, HeaderProfile.NONE, TODAY, lanes)) {
            for (RowOutcome outcome = stream.next(); outcome != null; outcome = stream.next()) {
                outcomes.add(outcome);
            }
        }
        return outcomes;
    }

    /** One line per row: {@code 5 terbaca}, {@code 6 ditolak nip_rusak}, {@code 7 terbaca + emoji}, {@code 8 kosong}. */
    static List<String> table(SnapshotKind kind, ListFile file) throws IOException {
        return all(kind, file).stream().map(Reading::line).toList();
    }

    static <T extends SnapshotRow> T only(Class<T> type, SnapshotKind kind, ListFile file) throws IOException {
        List<RowOutcome> outcomes = all(kind, file);
        return type.cast(((RowOutcome.Accepted) outcomes.get(0)).row());
    }

    private static String line(RowOutcome outcome) {
        int row = outcome.at().row();
        if (outcome instanceof RowOutcome.Accepted accepted) {
            StringBuilder line = new StringBuilder(row + " terbaca");
            accepted.remarks().forEach(r -> line.append(" + ").append(r.code()));
            return line.toString();
        }
        if (outcome instanceof RowOutcome.Rejected rejected) {
            return row + " ditolak " + rejected.reject().code();
        }
        return outcome instanceof RowOutcome.NotData odd ? row + " bukan data: " + odd.why() : row + " kosong";
    }
}
