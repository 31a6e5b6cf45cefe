package id.padan.recap;

import java.util.List;
import java.util.function.Consumer;

/**
 * A long table of a report: counted once, then read as often as needed without being held in memory. The run behind it
 * is finished, so every reading gives the same rows in the same order.
 *
 * @param count how many rows every reading gives
 */
public record Rows<T>(long count, Source<T> source) {
    /** Where rows come from; each call gives all of them, in order. */
    @FunctionalInterface
    public interface Source<T> {
        void each(Consumer<T> reader);
    }

    /** Counts a source by reading it once. */
    public static <T> Rows<T> counted(Source<T> source) {
        long[] count = {0};
        source.each(row -> count[0]++);
        return new Rows<>(count[0], source);
    }

    /** Rows already in memory. */
    public static <T> Rows<T> of(List<T> rows) {
        List<T> frozen = List.copyOf(rows);
        return new Rows<>(frozen.size(), frozen::forEach);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** All rows, in order; refused with an {@link IllegalStateException} when they are not as many as were counted. */
    public void forEach(Consumer<T> reader) {
        long[] seen = {0};
        source.each(row -> {
            seen[0]++;
            reader.accept(row);
        });
        if (seen[0] != count) {
            throw new IllegalStateException("counted " + count + " rows, read " + seen[0]);
        }
    }
}
