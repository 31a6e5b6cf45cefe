package id.padan.reference;

import id.padan.domain.Nip;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** RHK texts by NIP, as found, kept for those only who may be somebody's atasan. Thread-safe once filled. */
public final class RhkIndex {
    private final Map<Long, Set<String>> texts = new HashMap<>();

    void add(Nip nip, List<String> rhk) {
        if (!rhk.isEmpty()) {
            texts.computeIfAbsent(nip.value(), n -> new LinkedHashSet<>()).addAll(rhk);
        }
    }

    /** The RHK in the order found, each once; empty when none are known. */
    public Set<String> of(Nip nip) {
        return Collections.unmodifiableSet(texts.getOrDefault(nip.value(), Set.of()));
    }
}
