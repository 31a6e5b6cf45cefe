package id.padan.sight;

import id.padan.ledger.Group;
import id.padan.recap.Cover;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the instansi of a run are called. */
record InstansiNames(Map<String, String> byKey) {
    static InstansiNames in(List<Group> groups) {
        return new InstansiNames(groups.stream()
                .collect(Collectors.toMap(group -> group.instansi().key(), Cover::nameOf, (one, other) -> one)));
    }

    /** One of which the run has no row any more is called by its key. */
    String of(String key) {
        String name = byKey.get(key);
        if (name != null) {
            return name;
        }
        return key.isEmpty() ? Cover.TANPA_INSTANSI : "Instansi " + key;
    }

    /** These by name. */
    Map<String, String> sorted(Collection<String> keys) {
        Map<String, String> sorted = new LinkedHashMap<>();
        keys.stream()
                .sorted(Comparator.comparing((String key) -> of(key), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(key -> key))
                .forEach(key -> sorted.put(key, of(key)));
        return sorted;
    }
}
