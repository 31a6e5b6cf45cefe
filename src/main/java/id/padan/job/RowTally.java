package id.padan.job;

import id.padan.domain.Instansi;
import id.padan.ledger.Fate;
import id.padan.ledger.Intake;
import id.padan.ledger.RowCount;
import id.padan.snapshot.RowOutcome;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Counts rows on both sides of the books while they pass. One thread. */
final class RowTally {
    private record DoorKey(SnapshotKind kind, String instansi) {}

    private record FateKey(SnapshotKind kind, String instansi, Fate fate, String why) {}

    private final Map<String, Instansi> names = new LinkedHashMap<>();
    private final Map<DoorKey, Long> door = new LinkedHashMap<>();
    private final Map<FateKey, Long> fates = new LinkedHashMap<>();

    /** A row came in at the door. */
    void entered(SnapshotKind kind, Instansi instansi) {
        door.merge(new DoorKey(kind, keep(instansi)), 1L, Long::sum);
    }

    /** A row met its fate. */
    void met(SnapshotKind kind, Instansi instansi, Fate fate, String why) {
        fates.merge(new FateKey(kind, keep(instansi), fate, why), 1L, Long::sum);
    }

    /** A row that is no record met its fate: rejected, blank, or no data. */
    void unusable(SnapshotKind kind, RowOutcome outcome, Instansi instansi) {
        if (outcome instanceof RowOutcome.Blank) {
            met(kind, instansi, Fate.BLANK, "");
        } else if (outcome instanceof RowOutcome.NotData noData) {
            met(kind, instansi, Fate.OUT_OF_SCOPE, noData.why());
        } else {
            met(kind, instansi, Fate.REJECTED, "");
        }
    }

    /** What such a row says of its instansi. */
    static Instansi instansiOf(RowOutcome outcome) {
        return outcome instanceof RowOutcome.Rejected rejected ? rejected.instansi() : Instansi.TIDAK_DIKETAHUI;
    }

    private String keep(Instansi instansi) {
        String key = instansi.key();
        names.merge(key, instansi, (known, other) -> known.nama().isEmpty() ? other : known);
        return key;
    }

    private Instansi named(String key) {
        return names.getOrDefault(key, Instansi.TIDAK_DIKETAHUI);
    }

    /** All instansi met, as their rows name them. */
    List<Instansi> instansi() {
        return List.copyOf(names.values());
    }

    /** The left side, each instansi under the one it belongs to. */
    List<Intake> intake(UnaryOperator<Instansi> group) {
        Map<DoorKey, Long> grouped = new LinkedHashMap<>();
        Map<String, Instansi> groups = new LinkedHashMap<>();
        door.forEach((key, rows) -> {
            Instansi to = group.apply(named(key.instansi()));
            groups.putIfAbsent(to.key(), to);
            grouped.merge(new DoorKey(key.kind(), to.key()), rows, Long::sum);
        });
        List<Intake> lines = new ArrayList<>();
        grouped.forEach((key, rows) ->
                lines.add(new Intake(key.kind(), groups.getOrDefault(key.instansi(), Instansi.TIDAK_DIKETAHUI), rows)));
        return lines;
    }

    /** The right side, each instansi under the one it belongs to. */
    List<RowCount> fates(UnaryOperator<Instansi> group) {
        Map<FateKey, Long> grouped = new LinkedHashMap<>();
        Map<String, Instansi> groups = new LinkedHashMap<>();
        fates.forEach((key, rows) -> {
            Instansi to = group.apply(named(key.instansi()));
            groups.putIfAbsent(to.key(), to);
            grouped.merge(new FateKey(key.kind(), to.key(), key.fate(), key.why()), rows, Long::sum);
        });
        List<RowCount> counts = new ArrayList<>();
        grouped.forEach((key, rows) -> counts.add(new RowCount(
                key.kind(),
                groups.getOrDefault(key.instansi(), Instansi.TIDAK_DIKETAHUI),
                key.fate(),
                key.why(),
                rows)));
        return counts;
    }
}
