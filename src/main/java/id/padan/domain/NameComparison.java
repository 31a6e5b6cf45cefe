package id.padan.domain;

import id.padan.domain.NamePairing.Likeness;
import id.padan.domain.NamePairing.Pair;
import java.util.ArrayList;
import java.util.List;

/**
 * How two names compare, word by word: evidence, never a verdict. Immutable; the kind does not depend on which name comes first.
 *
 * <p>A word is strong unless it is so common that it says nothing (MUHAMMAD, SITI, NUR, I, NI, WAYAN …). A name without any strong
 * word is taken by its weak ones. Weak words in common with nothing else are {@link Kind#LAIN}.
 *
 * @param shared the words of the second name that found a partner by their letters, their spelling or but for a slip, in its
 *     order; no initials. Empty for LAIN and KOSONG.
 */
public record NameComparison(Kind kind, List<String> shared) {
    /** What the words say when they are laid side by side. */
    public enum Kind {
        /** The same words in the same order, after titles, degrees and the spellings everybody uses (MOH., ABD., ST.). */
        SAMA("nama sama"),
        /** The same words in another order. */
        URUTAN("nama sama, urutan kata lain"),
        /** The same letters with other spaces. */
        RANGKAI("nama sama, spasi lain"),
        /** Every word has its partner, at least one only by a known variation of spelling or but for one slip. */
        EJAAN("nama sama, ejaan sedikit berbeda"),
        /** Every word has its partner, at least one only as an initial or abbreviation. */
        SINGKATAN("nama disingkat"),
        /** All words of the shorter have partners in the longer, which has more. */
        SEBAGIAN("sebagian nama sama"),
        /** At least one strong word in common, others contradict. */
        SATU_KATA("satu kata nama sama"),
        /** Nothing in common that says anything. */
        LAIN("nama lain"),
        /** One of the two is empty. */
        KOSONG("nama tidak terisi");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private static final NameComparison OTHER = new NameComparison(Kind.LAIN, List.of());
    private static final NameComparison EMPTY = new NameComparison(Kind.KOSONG, List.of());

    public NameComparison {
        shared = List.copyOf(shared);
    }

    /** Compares a name as PMM has it with one of SIASN's; never fails. Takes a microsecond or two. */
    public static NameComparison of(NamaOrang pmm, NamaOrang siasn) {
        List<NameWord> words = NameWord.of(pmm);
        List<NameWord> others = NameWord.of(siasn);
        if (words.isEmpty() || others.isEmpty()) {
            return EMPTY;
        }
        if (pmm.kata().equals(siasn.kata())) {
            return new NameComparison(Kind.SAMA, withoutInitials(others));
        }
        List<NameWord> one = NameSpaces.asIn(others, words);
        List<NameWord> other = NameSpaces.asIn(words, others);
        List<Pair> pairs = NamePairing.of(one, other);
        boolean allOfBoth = pairs.size() == one.size() && pairs.size() == other.size();
        if (!allOfBoth && NameSpaces.sameLetters(words, others)) {
            return new NameComparison(Kind.RANGKAI, withoutInitials(others));
        }
        if (!somethingIsShared(pairs, one, other)) {
            return OTHER;
        }
        boolean spaced = one.size() < words.size() || other.size() < others.size();
        return new NameComparison(allOfBoth ? whole(pairs, spaced) : partial(pairs, one, other), shared(pairs, other));
    }

    private static Kind whole(List<Pair> pairs, boolean spaced) {
        Likeness leastSure = Likeness.LETTERS;
        boolean inOrder = true;
        int before = -1;
        for (Pair pair : pairs) {
            leastSure = pair.likeness().compareTo(leastSure) > 0 ? pair.likeness() : leastSure;
            inOrder &= pair.j() > before;
            before = pair.j();
        }
        return switch (leastSure) {
            case ABBREVIATION -> Kind.SINGKATAN;
            case SLIP, SPELLING -> Kind.EJAAN;
            case LETTERS -> spaced ? Kind.RANGKAI : inOrder ? Kind.SAMA : Kind.URUTAN;
        };
    }

    /** Two names without any strong word share at most words that say little: no part of a name. */
    private static Kind partial(List<Pair> pairs, List<NameWord> one, List<NameWord> other) {
        boolean allOfTheShorter = pairs.size() == Math.min(one.size(), other.size());
        return allOfTheShorter && hasStrong(one) && hasStrong(other) ? Kind.SEBAGIAN : Kind.SATU_KATA;
    }

    /** A pair of strong words; a name that has none is taken by its weak ones. */
    private static boolean somethingIsShared(List<Pair> pairs, List<NameWord> one, List<NameWord> other) {
        boolean weakCounts = !hasStrong(one);
        boolean otherWeakCounts = !hasStrong(other);
        for (Pair pair : pairs) {
            if (isWhole(pair, other)
                    && (weakCounts || !one.get(pair.i()).weak())
                    && (otherWeakCounts || !other.get(pair.j()).weak())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasStrong(List<NameWord> words) {
        return words.stream().anyMatch(NameWord::strong);
    }

    private static List<String> shared(List<Pair> pairs, List<NameWord> other) {
        boolean[] found = new boolean[other.size()];
        for (Pair pair : pairs) {
            found[pair.j()] = isWhole(pair, other);
        }
        List<NameWord> partners = new ArrayList<>();
        for (int j = 0; j < found.length; j++) {
            if (found[j]) {
                partners.add(other.get(j));
            }
        }
        return withoutInitials(partners);
    }

    private static boolean isWhole(Pair pair, List<NameWord> other) {
        return pair.likeness() != Likeness.ABBREVIATION && !other.get(pair.j()).initial();
    }

    private static List<String> withoutInitials(List<NameWord> words) {
        List<String> parts = new ArrayList<>();
        for (NameWord word : words) {
            for (String part : word.parts()) {
                if (part.length() > 1) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    /** The kind as a clause for an officer, in lower case: {@code nama sama, urutan kata lain}. */
    public String words() {
        return kind == Kind.SATU_KATA && shared.size() > 1 ? "beberapa kata nama sama" : kind.words;
    }
}
