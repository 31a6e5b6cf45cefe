package id.padan.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row (or two rows) understood as the header of one kind: which column stands where. Made by {@link HeaderMatch}.
 *
 * @param contract the kind it was read as
 * @param row 1-based number of the header's last row, as the file counts
 * @param texts the headers as found, left to right
 * @param places where each canonical column was found; absent ones are missing from the map
 * @param clashes columns to which several headers answer, with those headers' places
 * @param score how well it fits, all names counted
 * @param strictScore how well it fits by names that mean one thing only
 * @param marks how many columns that speak for the kind were found by such a name
 */
record Header(
        Contract contract,
        int row,
        List<String> texts,
        Map<Column, Integer> places,
        Map<Column, List<Integer>> clashes,
        int score,
        int strictScore,
        int marks) {
    /** How a column names the row's own person. */
    private static final String NIP = "NIP";

    Place place(Column column) {
        Integer index = places.get(column);
        return index == null ? Place.ABSENT : Place.of(texts, index);
    }

    /** The column of the row's own NIP; absent where the kind has none. */
    Place nip() {
        for (Column column : places.keySet()) {
            if (column.required() && column.name().startsWith(NIP)) {
                return place(column);
            }
        }
        return Place.ABSENT;
    }

    List<Column> missing() {
        return contract.columns().stream()
                .filter(c -> c.required() && !places.containsKey(c))
                .toList();
    }

    boolean complete() {
        return missing().isEmpty();
    }

    /** True when the file may be taken for this kind though nobody said so. */
    boolean recognised() {
        return marks > 0 && complete();
    }

    /** Where it stands, for a sentence; JSON has no header row of its own. */
    String where() {
        return row == 0 ? "dari nama isian" : "di baris " + row;
    }

    /** Columns right of this have no header. */
    int width() {
        int width = texts.size();
        while (width > 0 && texts.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** Lines for {@code padan periksa}: how each column was understood. */
    List<String> describe() {
        List<String> lines = new ArrayList<>();
        Map<Integer, String> left = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                left.put(i, Shown.of(texts.get(i)));
            }
        }
        List<String> absent = new ArrayList<>();
        for (Column column : contract.columns()) {
            Integer index = places.get(column);
            if (index == null) {
                absent.add(column.name());
            } else {
                lines.add(column.name() + " ← kolom " + Place.letters(index) + " \"" + left.get(index) + "\"");
                left.remove(index);
            }
        }
        if (!absent.isEmpty()) {
            lines.add("Kolom tidak wajib yang tidak ada: " + String.join(", ", absent));
        }
        if (!left.isEmpty()) {
            lines.add("Kolom yang tidak dipakai: " + String.join(", ", left.values()));
        }
        return lines;
    }
}
