package id.padan.reference;

import id.padan.domain.Ejaan;
import id.padan.domain.NamaOrang;
import java.util.ArrayList;
import java.util.List;

/**
 * How rare the words of people's names are among the names counted, in bits: a word that one name in a thousand has weighs 10,
 * one that every second name has weighs 1. Words of one spelling ({@link Ejaan#key()}) are one word; none is kept as text. Immutable
 * and thread-safe; the same names in any order give the same answers.
 */
public final class WordRarity {
    private final LongIntMap namesByWord;
    private final int names;

    private WordRarity(LongIntMap namesByWord, int names) {
        this.namesByWord = namesByWord;
        this.names = names;
    }

    /**
     * The rounded −log2 of the share of names that have the word. A word never counted weighs like one counted once, for a sample does
     * not hold every name; with no name counted every word weighs 0.
     *
     * @param word a word of {@link NamaOrang#kata()}
     */
    public int bits(String word) {
        int having = namesByWord.get(hash(Ejaan.of(word).key()), 1);
        return names == 0 ? 0 : (int) Math.round(StrictMath.log((double) names / having) / StrictMath.log(2));
    }

    /** What the words weigh together. */
    public int bits(List<String> words) {
        int bits = 0;
        for (String word : words) {
            bits += bits(word);
        }
        return bits;
    }

    /** FNV-1a; two words of one hash would be a wonder, and would only weigh a little less. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }

    /** Counts names; not thread-safe. */
    public static final class Builder {
        private LongIntMap namesByWord = new LongIntMap();
        private int names;

        /** Counts a name as found; one without words counts as nobody's. */
        public void add(String nama) {
            List<Long> counted = new ArrayList<>();
            for (String word : NamaOrang.of(nama).kata()) {
                long hash = hash(Ejaan.of(word).key());
                if (!counted.contains(hash)) {
                    counted.add(hash);
                    namesByWord.put(hash, namesByWord.get(hash, 0) + 1);
                }
            }
            names += counted.isEmpty() ? 0 : 1;
        }

        /** What was counted so far; counting begins anew. */
        public WordRarity build() {
            WordRarity built = new WordRarity(namesByWord, names);
            namesByWord = new LongIntMap();
            names = 0;
            return built;
        }
    }
}
