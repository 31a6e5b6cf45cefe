package id.padan.job;

import id.padan.ledger.Slice;
import id.padan.parallel.InOrder;
import id.padan.parallel.Lanes;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Hands over slices in order, while those behind them are being judged in lanes. What it remembers is the number of rows
 * handed over, not of those judged ahead, so a restart misses none and may even use another slice size. One thread.
 */
final class SliceReader implements ItemStreamReader<Slice> {
    private static final String DONE = "rows.done";

    /** Opens the source, so many rows being done already. */
    interface Opening {
        Cut after(long done) throws IOException;
    }

    private final Opening opening;
    private final Lanes lanes;
    private final Progress progress;
    private @Nullable Cut cut;
    private @Nullable InOrder<Slice> judged;
    private long done;

    SliceReader(Opening opening, Lanes lanes, Progress progress) {
        this.opening = opening;
        this.lanes = lanes;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        done = context.getLong(DONE, 0);
        progress.advance(done);
        try {
            Cut opened = opening.after(done);
            cut = opened;
            judged = new InOrder<>(lanes, opened);
        } catch (IOException unreadable) {
            throw new ItemStreamException(unreadable);
        }
    }

    @Override
    public @Nullable Slice read() throws IOException {
        if (judged == null) {
            throw new IllegalStateException("not open");
        }
        Slice slice = judged.next();
        if (slice != null) {
            done += slice.size();
        }
        return slice;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putLong(DONE, done);
    }

    @Override
    public void close() {
        if (judged != null) {
            judged.close();
        }
        if (cut != null) {
            try {
                cut.close();
            } catch (IOException unreadable) {
                throw new ItemStreamException(unreadable);
            }
        }
    }
}
