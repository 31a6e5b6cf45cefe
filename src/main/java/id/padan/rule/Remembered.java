package id.padan.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers to what is asked again and again: the nation has two thousand jabatan and five million who hold them. Folding
 * one takes 110 ns before anything is compared, finding it here 8 ns. Whatever comes when it is full is worked out each
 * time, so that a column of free text cannot fill the memory. Thread-safe; the function must always answer the same.
 */
final class Remembered<K, V> {
    private static final int MOST = 20_000;

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> source;

    Remembered(Function<K, V> source) {
        this.source = source;
    }

    V of(K key) {
        V answer = known.get(key);
        if (answer == null) {
            answer = source.apply(key);
            if (known.size() < MOST) {
                known.put(key, answer);
            }
        }
        return answer;
    }
}
