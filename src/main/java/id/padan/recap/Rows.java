package id.padan.recap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A long table of a report: counted once, then read as often as needed without being held in memory unless short. The run behind it
 * is finished, so every reading gives the same rows in the same order.
 *
 * @param count how many rows every reading gives
 */
public record Rows<T>(long count, Source<T> source) {
    /** Rows of a few hundred bytes: some megabytes for each lane; an ordinary report has a few hundred of each table. */
    private static final int MOST_KEPT = 5_000;

    /** Where rows come from; each call gives all of them, in order. */
    @FunctionalInterface
    public interface Source<T> {
        void each(Consumer<T> reader);
    }

    /** Counts a source by reading it once; what is short is kept, and never read again. */
    public static <T> Rows<T> counted(Source<T> source) {
        return counted(source, row -> {});
    }

    /** As above; {@code first} sees every row as it is counted. */
    static <T> Rows<T> counted(Source<T> source, Consumer<T> first) {
        long[] count = {0};
        List<T> kept = new ArrayList<>();
        source.each(row -> {
            if (++count[0] <= MOST_KEPT) {
                kept.add(row);
            }
            first.accept(row);
        });
        return isShort(count[0]) ? of(kept) : new Rows<>(count[0], source);
    }

    private static boolean isShort(long count) {
        return count <= MOST_KEPT;
    }

    /** The same rows as something else. */
    <R> Rows<R> map(Function<T, R> other) {
        return new Rows<>(count, reader -> source.each(row -> reader.accept(other.apply(row))));
    }

    /** True when reading them costs no memory worth mentioning. */
    boolean isShort() {
        return isShort(count);
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
