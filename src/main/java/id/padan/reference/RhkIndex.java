package id.padan.reference;

import id.padan.domain.Folded;
import id.padan.domain.Nip;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * RHK texts by NIP, as found, kept for those only who may be somebody's atasan. Every text stands once, a person holds its
 * codes: sets of texts for each of the nation's 215 thousand took 330 MB. Thread-safe once filled.
 */
public final class RhkIndex {
    private static final int[] NONE = {};
    private static final int UNKNOWN = -1;

    private final Dictionary<String> texts = new Dictionary<>();
    private final Dictionary<String> folded = new Dictionary<>();
    private final IntColumn foldedOf = new IntColumn();
    /** One list behind the other: how many codes, then the codes. */
    private final IntColumn codes = new IntColumn();

    private final LongIntMap listOf = new LongIntMap();

    void add(Nip nip, List<String> rhk) {
        if (!rhk.isEmpty()) {
            IntStream before = Arrays.stream(of(nip.value()));
            IntStream more = rhk.stream().mapToInt(this::code);
            int[] all = IntStream.concat(before, more).distinct().toArray();
            listOf.put(nip.value(), codes.size());
            codes.add(all.length);
            Arrays.stream(all).forEach(codes::add);
        }
    }

    private int code(String text) {
        int code = texts.code(text);
        if (code == foldedOf.size()) {
            foldedOf.add(folded.code(Folded.of(text)));
        }
        return code;
    }

    private int[] of(long nip) {
        int list = listOf.get(nip, UNKNOWN);
        return list == UNKNOWN
                ? NONE
                : IntStream.rangeClosed(list + 1, list + codes.get(list))
                        .map(codes::get)
                        .toArray();
    }

    /** True when some RHK of this person is known. */
    public boolean knows(Nip nip) {
        return listOf.get(nip.value(), UNKNOWN) != UNKNOWN;
    }

    /** True when one of these texts is among the person's RHK, case, spaces and punctuation apart. */
    public boolean anyOf(Nip nip, List<String> rhk) {
        int list = listOf.get(nip.value(), UNKNOWN);
        if (list == UNKNOWN) {
            return false;
        }
        for (String text : rhk) {
            int exact = texts.find(text); // most teachers copy, and folding costs more than all the rest
            int wanted = exact < 0 ? folded.find(Folded.of(text)) : foldedOf.get(exact);
            if (wanted >= 0 && holds(list, wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(int list, int wanted) {
        for (int at = list + codes.get(list); at > list; at--) {
            if (foldedOf.get(codes.get(at)) == wanted) {
                return true;
            }
        }
        return false;
    }

    /** The RHK in the order found, each once; empty when none are known. */
    public Set<String> of(Nip nip) {
        return Arrays.stream(of(nip.value()))
                .mapToObj(texts::at)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }
}
