package id.padan.reference;

import id.padan.domain.Folded;
import id.padan.domain.Nip;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** RHK texts by NIP, as found, kept for those only who may be somebody's atasan. Thread-safe once filled. */
public final class RhkIndex {
    private final Map<Long, Set<String>> texts = new HashMap<>();
    private final Map<Long, Set<String>> folded = new HashMap<>();

    void add(Nip nip, List<String> rhk) {
        if (!rhk.isEmpty()) {
            texts.computeIfAbsent(nip.value(), n -> new LinkedHashSet<>()).addAll(rhk);
            Set<String> compared = folded.computeIfAbsent(nip.value(), n -> new HashSet<>());
            rhk.forEach(text -> compared.add(Folded.of(text)));
        }
    }

    /** True when one of these texts is among the person's RHK, case, spaces and punctuation apart. */
    public boolean anyOf(Nip nip, List<String> rhk) {
        Set<String> asFound = texts.getOrDefault(nip.value(), Set.of());
        for (String text : rhk) {
            if (asFound.contains(text)) {
                return true; // most teachers copy, and folding costs more than all the rest
            }
        }
        Set<String> known = folded.getOrDefault(nip.value(), Set.of());
        return rhk.stream().anyMatch(text -> known.contains(Folded.of(text)));
    }

    /** The RHK in the order found, each once; empty when none are known. */
    public Set<String> of(Nip nip) {
        return Collections.unmodifiableSet(texts.getOrDefault(nip.value(), Set.of()));
    }
}
