package id.padan.snapshot;

import id.padan.domain.Folded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One canonical column of a contract and the headers that answer to it.
 *
 * @param name the canonical header, as job profiles and messages write it
 * @param required whether a file without it is refused
 * @param mark whether its presence speaks for the kind
 * @param names keys ({@link #key}) that mean this column and nothing else, the canonical name first
 * @param loose keys that mean it only when none of the {@code names} stands in the header
 */
record Column(String name, boolean required, boolean mark, List<String> names, List<String> loose) {
    static Column required(String name, String... aliases) {
        return new Column(name, true, false, keys(name, aliases), List.of());
    }

    static Column optional(String name, String... aliases) {
        return new Column(name, false, false, keys(name, aliases), List.of());
    }

    Column marking() {
        return new Column(name, required, true, names, loose);
    }

    Column loosely(String... headers) {
        return new Column(
                name,
                required,
                mark,
                names,
                Arrays.stream(headers).map(Column::key).toList());
    }

    Column dispensable() {
        return new Column(name, false, mark, names, loose);
    }

    /** A header reduced to what counts: letters and digits, so {@code nip_baru}, {@code NIP BARU} and {@code nipBaru} are one. */
    static String key(String header) {
        return Folded.of(header).replace(" ", "");
    }

    private static List<String> keys(String name, String... aliases) {
        List<String> keys = new ArrayList<>();
        keys.add(key(name));
        for (String alias : aliases) {
            keys.add(key(alias));
        }
        return List.copyOf(keys);
    }
}
