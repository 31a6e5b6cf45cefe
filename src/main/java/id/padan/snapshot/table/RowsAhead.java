package id.padan.snapshot.table;

import id.padan.parallel.InOrder;
import id.padan.parallel.Lanes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is made of all rows that are left of a table, in their order, made in lanes a few blocks ahead. A block that turns
 * out to end within a row is read again together with the one that follows, so the result is always that of one thread.
 * One thread takes. The table's owner closes the table, after this.
 */
public final class RowsAhead<T> implements AutoCloseable {
    private record Made<T>(RawBlock block, List<T> things) {}

    private final RawTable table;
    private final Supplier<Function<RawRow, T>> makers;
    private final Queue<Function<RawRow, T>> idle = new ConcurrentLinkedQueue<>();
    private final InOrder<Made<T>> ahead;
    private Iterator<T> things = List.<T>of().iterator();
    private @Nullable RawBlock open;
    private @Nullable RawTable slow;

    /**
     * @param makers makes what makes something of a row, never null; each is used by one thread at a time for many blocks,
     *     so it may remember what it saw, and may not keep the row
     */
    public RowsAhead(RawTable table, Lanes lanes, Supplier<Function<RawRow, T>> makers) {
        this.table = table;
        this.makers = makers;
        this.ahead = new InOrder<>(lanes, this::piece);
    }

    /** What became of the next row, null at the table's end. Errors as of {@link RawTable#next}, in their turn. */
    public @Nullable T next() throws IOException {
        while (!things.hasNext()) {
            if (slow != null) {
                RawRow row = slow.next();
                return row == null ? null : slowly(row);
            }
            if (!takeBlock()) {
                return null;
            }
        }
        return things.next();
    }

    private boolean takeBlock() throws IOException {
        Made<T> made = ahead.next();
        if (made == null) {
            return open != null && readSlowly(open);
        }
        if (open != null) {
            made = made(open.joined(made.block()));
            open = null;
        }
        things = made.things().iterator();
        switch (made.block().end()) {
            case WHOLE -> made.block().release();
            case CUT -> open = made.block();
            case ODD -> readSlowly(made.block());
        }
        return true;
    }

    private boolean readSlowly(RawBlock from) throws IOException {
        ahead.close();
        slow = from.rest();
        return true;
    }

    private @Nullable Callable<Made<T>> piece() {
        try {
            RawBlock block = table.nextBlock();
            return block == null ? null : () -> made(block);
        } catch (IOException broken) {
            return () -> {
                throw broken;
            };
        }
    }

    private Made<T> made(RawBlock block) throws IOException {
        Function<RawRow, T> maker = maker();
        List<T> made = new ArrayList<>();
        for (RawRow row = block.next(); row != null; row = block.next()) {
            made.add(maker.apply(row));
        }
        idle.add(maker);
        return new Made<>(block, made);
    }

    private T slowly(RawRow row) {
        Function<RawRow, T> maker = maker();
        T thing = maker.apply(row);
        idle.add(maker);
        return thing;
    }

    private Function<RawRow, T> maker() {
        Function<RawRow, T> known = idle.poll();
        return known == null ? makers.get() : known;
    }

    @Override
    public void close() {
        ahead.close();
    }
}
