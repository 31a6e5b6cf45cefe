package id.padan.parallel;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of work done ahead in {@link Lanes}, their results handed over in the order of the pieces, whichever was ready
 * first. Never more than a few pieces for each lane are begun or waiting, so memory stays bounded when the taker is slow.
 * One thread takes, and instead of waiting it does pieces itself.
 */
public final class InOrder<T> implements AutoCloseable {
    private static final int PIECES_PER_LANE = 2;

    /** Cuts the work into pieces, on the taker's thread. */
    @FunctionalInterface
    public interface Pieces<T> {
        /** The next piece, or null when there is no more. */
        @Nullable
        Callable<T> next() throws IOException;
    }

    private final Lanes lanes;
    private final Pieces<T> pieces;
    private final Deque<FutureTask<T>> ahead = new ArrayDeque<>();
    private boolean exhausted;
    private volatile boolean givenUp;

    public InOrder(Lanes lanes, Pieces<T> pieces) {
        this.lanes = lanes;
        this.pieces = pieces;
    }

    /**
     * The result of the next piece, or null after the last.
     *
     * @throws IOException what the piece threw, in its turn; unchecked exceptions likewise
     * @throws InterruptedIOException when the taker was interrupted; its mark stays set
     */
    public @Nullable T next() throws IOException {
        fill();
        FutureTask<T> first = ahead.poll();
        if (first == null) {
            return null;
        }
        first.run(); // does nothing where a lane has begun it
        for (Iterator<FutureTask<T>> others = ahead.iterator(); !first.isDone() && others.hasNext(); ) {
            others.next().run();
        }
        return resultOf(first);
    }

    private void fill() throws IOException {
        while (!exhausted && ahead.size() <= lanes.count() * PIECES_PER_LANE) {
            Callable<T> piece = pieces.next();
            if (piece == null) {
                exhausted = true;
            } else {
                ahead.add(lanes.start(() -> unlessGivenUp(piece)));
            }
        }
    }

    private static <T> T resultOf(FutureTask<T> piece) throws IOException {
        try {
            return piece.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for work in a lane");
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof IOException broken) {
                throw broken;
            }
            if (cause instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IOException(cause);
        }
    }

    private @Nullable T unlessGivenUp(Callable<T> piece) throws Exception {
        return givenUp ? null : piece.call();
    }

    /** Gives up what was not taken, and waits until none of it runs any more. */
    @Override
    public void close() {
        exhausted = true;
        givenUp = true;
        ahead.forEach(InOrder::awaitEnd);
        ahead.clear();
    }

    private static void awaitEnd(FutureTask<?> piece) {
        boolean interrupted = false;
        piece.run(); // ends at once where nobody has begun it
        while (!piece.isDone()) {
            try {
                piece.get();
            } catch (InterruptedException stop) {
                interrupted = true;
            } catch (ExecutionException failed) {
                break; // nobody takes what was given up, so nobody misses it
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
