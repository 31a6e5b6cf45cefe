package id.padan.parallel;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was made for the keys last asked for; made once, however many ask at the same time. Thread-safe. */
public final class Kept<K, V> {
    private static final float LOAD = 0.75f;

    private final int most;
    private final Map<K, Once<V>> known;

    /** Keeps so many. */
    public Kept(int most) {
        this.most = most;
        this.known = new LinkedHashMap<>(most, LOAD, true);
    }

    /** Fails as {@code make} fails; the next who asks tries again. */
    public V of(K key, Function<K, V> make) {
        return once(key).get(() -> make.apply(key));
    }

    private synchronized Once<V> once(K key) {
        Once<V> once = known.computeIfAbsent(key, first -> new Once<>());
        if (known.size() > most) {
            Iterator<K> oldest = known.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
        return once;
    }

    private static final class Once<V> {
        private @Nullable V value;

        synchronized V get(Supplier<V> make) {
            V made = value;
            if (made == null) {
                made = make.get();
                value = made;
            }
            return made;
        }
    }
}
