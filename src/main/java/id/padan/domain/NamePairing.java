package id.padan.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which word of one name is which word of the other. Each has one partner at most; the surest pairs are made first, then the
 * longest, then those that stand most alike, so that both names' order does not matter.
 */
final class NamePairing {
    /** How sure a pair is, surest first. */
    enum Likeness {
        LETTERS,
        SPELLING,
        SLIP,
        ABBREVIATION
    }

    /** Word {@code i} of the one name and word {@code j} of the other. */
    record Pair(Likeness likeness, int i, int j, String lesser, String greater) {
        private static Pair of(Likeness likeness, int i, int j, String one, String other) {
            boolean inOrder = one.compareTo(other) <= 0;
            return new Pair(likeness, i, j, inOrder ? one : other, inOrder ? other : one);
        }

        private int letters() {
            return lesser.length() + greater.length();
        }
    }

    /** Does not depend on which name is the one and which the other, or two such pairs have no word in common. */
    private static final Comparator<Pair> SUREST_FIRST = Comparator.comparing(Pair::likeness)
            .thenComparing(Comparator.comparingInt(Pair::letters).reversed())
            .thenComparingInt(pair -> Math.abs(pair.i - pair.j))
            .thenComparing(Pair::lesser)
            .thenComparing(Pair::greater)
            .thenComparingInt(pair -> pair.i + pair.j);

    private NamePairing() {}

    /** The pairs in the order of the one name's words. */
    static List<Pair> of(List<NameWord> one, List<NameWord> other) {
        List<Pair> possible = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                addIfAlike(possible, one.get(i), i, other.get(j), j);
            }
        }
        possible.sort(SUREST_FIRST);
        boolean[] taken = new boolean[one.size()];
        boolean[] otherTaken = new boolean[other.size()];
        List<Pair> made = new ArrayList<>();
        for (Pair pair : possible) {
            if (!taken[pair.i] && !otherTaken[pair.j]) {
                taken[pair.i] = true;
                otherTaken[pair.j] = true;
                made.add(pair);
            }
        }
        made.sort(Comparator.comparingInt(Pair::i));
        return made;
    }

    private static void addIfAlike(List<Pair> pairs, NameWord one, int i, NameWord other, int j) {
        if (one.plain().equals(other.plain())) {
            pairs.add(Pair.of(Likeness.LETTERS, i, j, one.plain(), other.plain()));
        } else if (!one.initial() && !other.initial() && one.ejaan().meets(other.ejaan())) {
            pairs.add(Pair.of(Likeness.SPELLING, i, j, one.plain(), other.plain()));
        } else if (Slip.between(one.ejaan().key(), other.ejaan().key())) {
            pairs.add(Pair.of(Likeness.SLIP, i, j, one.plain(), other.plain()));
        } else if (one.abbreviates(other)) {
            pairs.add(Pair.of(Likeness.ABBREVIATION, i, j, one.plain(), other.plain()));
        }
    }
}
