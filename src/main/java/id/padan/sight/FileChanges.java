package id.padan.sight;

import id.padan.ledger.InputRecord;
import id.padan.recap.Indonesian;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How the inputs of one run differ from those of another, kind by kind. */
record FileChanges(List<InputRecord> before, List<InputRecord> after) {
    List<Comparison.FileChange> byKind() {
        List<Comparison.FileChange> changes = new ArrayList<>();
        Arrays.stream(SnapshotKind.values())
                .filter(kind -> !of(before, kind).isEmpty() || !of(after, kind).isEmpty())
                .forEach(kind -> changes.add(change(of(before, kind), of(after, kind), kind)));
        return changes;
    }

    private static List<InputRecord> of(List<InputRecord> inputs, SnapshotKind kind) {
        return inputs.stream().filter(input -> input.kind() == kind).toList();
    }

    private static Comparison.FileChange change(List<InputRecord> then, List<InputRecord> now, SnapshotKind kind) {
        return new Comparison.FileChange(kind.label(), named(then), named(now), what(then, now));
    }

    private static String what(List<InputRecord> then, List<InputRecord> now) {
        if (then.isEmpty()) {
            return "baru ada";
        }
        if (now.isEmpty()) {
            return "tidak ada lagi";
        }
        return sums(then).equals(sums(now)) ? "sama" : "berubah";
    }

    private static Set<String> sums(List<InputRecord> inputs) {
        return inputs.stream().map(InputRecord::sha256).collect(Collectors.toSet());
    }

    private static String named(List<InputRecord> inputs) {
        return inputs.stream()
                .map(input -> input.file() + ", per " + Indonesian.day(input.perTanggal()))
                .collect(Collectors.joining("; "));
    }
}
