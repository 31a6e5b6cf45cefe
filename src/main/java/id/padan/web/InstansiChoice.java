package id.padan.web;

import id.padan.sight.InstansiName;
import id.padan.sight.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An instansi that an account may be given.
 *
 * @param gone whether the newest run knows it no longer; the account keeps it until somebody takes it away
 */
public record InstansiChoice(String key, String name, boolean chosen, boolean gone) {
    /** All of the newest run, and after them those the account has besides. */
    static List<InstansiChoice> of(Sight sight, Set<String> chosen) {
        List<InstansiChoice> all = new ArrayList<>();
        List<InstansiName> known = sight.instansiNames();
        known.forEach(one -> all.add(new InstansiChoice(one.key(), one.name(), chosen.contains(one.key()), false)));
        Set<String> keys = known.stream().map(InstansiName::key).collect(Collectors.toSet());
        chosen.stream()
                .filter(key -> !keys.contains(key))
                .sorted()
                .forEach(key -> all.add(new InstansiChoice(key, key, true, true)));
        return all;
    }

    /** Names by key, of the newest run. */
    static Map<String, String> names(Sight sight) {
        return sight.instansiNames().stream().collect(Collectors.toMap(InstansiName::key, InstansiName::name));
    }
}
