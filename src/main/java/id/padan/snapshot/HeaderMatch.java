package id.padan.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays one contract over one row of headers. An office's profile goes before the built-in names, and these before the
 * loose ones, so that a profile can settle what is ambiguous.
 */
final class HeaderMatch {
    private static final int MARK_WEIGHT = 2;

    private final Contract contract;
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Map<Column, Integer> places = new LinkedHashMap<>();
    private final Map<Column, List<Integer>> clashes = new LinkedHashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    private HeaderMatch(Contract contract, List<String> texts) {
        this.contract = contract;
        for (int i = 0; i < texts.size(); i++) {
            String key = Column.key(texts.get(i));
            if (!key.isEmpty()) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
    }

    static Header of(Contract contract, int row, List<String> texts, HeaderProfile profile) {
        return new HeaderMatch(contract, texts).match(row, texts, aliases(contract, profile));
    }

    private Header match(int row, List<String> texts, Map<Column, List<String>> profile) {
        for (Column column : contract.columns()) {
            take(column, profile.get(column));
        }
        for (Column column : contract.columns()) {
            take(column, column.names());
        }
        int strict = score();
        int marks = marks();
        for (Column column : contract.columns()) {
            for (String loose : column.loose()) {
                take(column, List.of(loose));
            }
        }
        return new Header(contract, row, List.copyOf(texts), places, clashes, score(), strict, marks);
    }

    private void take(Column column, @Nullable List<String> keys) {
        if (keys == null || places.containsKey(column)) {
            return;
        }
        List<Integer> found = new ArrayList<>();
        for (String key : keys) {
            for (Integer index : byKey.getOrDefault(key, List.of())) {
                if (!taken.contains(index)) {
                    found.add(index);
                }
            }
        }
        if (!found.isEmpty()) {
            places.put(column, found.get(0));
            taken.addAll(found);
            if (found.size() > 1) {
                clashes.put(column, found);
            }
        }
    }

    private int marks() {
        return (int) places.keySet().stream().filter(Column::mark).count();
    }

    private int score() {
        return places.size() + MARK_WEIGHT * marks();
    }

    private static Map<Column, List<String>> aliases(Contract contract, HeaderProfile profile) {
        Map<Column, List<String>> aliases = new HashMap<>();
        profile.of(contract.kind()).forEach((canonical, names) -> {
            for (Column column : contract.columns()) {
                if (column.names().get(0).equals(Column.key(canonical))) {
                    aliases.put(column, names.stream().map(Column::key).toList());
                }
            }
        });
        return aliases;
    }
}
