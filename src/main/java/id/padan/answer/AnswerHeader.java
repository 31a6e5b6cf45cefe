package id.padan.answer;

import id.padan.snapshot.table.RawRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the answer columns of a sheet stand, found by their names.
 *
 * @param row the header's row
 * @param names of all its columns
 * @param places of the answer columns; several where a name stands twice
 */
record AnswerHeader(RawRow row, List<String> names, Map<AnswerColumn, List<Integer>> places) {
    /** What a row would be as header. */
    static AnswerHeader of(RawRow row) {
        List<String> names = new ArrayList<>();
        Map<AnswerColumn, List<Integer>> places = new EnumMap<>(AnswerColumn.class);
        for (int place = 0; place < row.width(); place++) {
            String name = CellWords.clean(row.text(place));
            names.add(name);
            for (AnswerColumn column : AnswerColumn.values()) {
                if (column.isTitled(name)) {
                    places.computeIfAbsent(column, first -> new ArrayList<>()).add(place);
                }
            }
        }
        return new AnswerHeader(row, names, places);
    }

    boolean hasCode() {
        return places.containsKey(AnswerColumn.KODE);
    }

    /** True of a header that lost its code alone. */
    boolean hasAnswers() {
        return places.size() >= AnswerColumn.values().length / 2;
    }

    List<AnswerColumn> missing() {
        List<AnswerColumn> missing = new ArrayList<>(List.of(AnswerColumn.values()));
        missing.removeAll(places.keySet());
        return missing;
    }

    List<AnswerColumn> doubled() {
        return places.entrySet().stream()
                .filter(column -> column.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    int place(AnswerColumn column) {
        return places.getOrDefault(column, List.of(-1)).get(0);
    }

    SheetLayout layout() {
        Map<AnswerColumn, Integer> first = new EnumMap<>(AnswerColumn.class);
        places.forEach((column, all) -> first.put(column, all.get(0)));
        int remarks = names.indexOf(SheetLayout.REMARKS);
        return new SheetLayout(row.number(), first, remarks < 0 ? names.size() : remarks);
    }

    /** The names that were found, for a sentence. */
    String found() {
        return names.stream()
                .filter(name -> !name.isEmpty())
                .map(name -> "\"" + Quoted.shortened(name) + "\"")
                .collect(Collectors.joining(", "));
    }
}
