package id.padan.job;

import id.padan.parallel.Lanes;
import id.padan.settings.JobFile;
import id.padan.snapshot.RowOutcome;
import id.padan.snapshot.SnapshotKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads PMM slice by slice. What it remembers is the number of rows done, so a restart may even use another slice size.
 * One thread.
 */
final class PmmSliceReader implements ItemStreamReader<PmmSlice> {
    private static final String ROWS_DONE = "pmm.rows.done";

    private final Inputs inputs;
    private final JobFile job;
    private final Lanes lanes;
    private final int size;
    private final Progress progress;
    private @Nullable SourceRows rows;
    private long done;

    PmmSliceReader(Inputs inputs, JobFile job, Lanes lanes, int size, Progress progress) {
        this.inputs = inputs;
        this.job = job;
        this.lanes = lanes;
        this.size = size;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        done = context.getLong(ROWS_DONE, 0);
        progress.advance(done);
        SourceRows opened = new SourceRows(inputs.of(SnapshotKind.PMM), job, lanes);
        rows = opened;
        try {
            for (long skipped = 0; skipped < done; skipped++) {
                if (opened.next() == null) {
                    throw new ItemStreamException("PMM has fewer rows than were done before");
                }
            }
        } catch (IOException unreadable) {
            throw new ItemStreamException(unreadable);
        }
    }

    @Override
    public @Nullable PmmSlice read() throws IOException {
        if (rows == null) {
            throw new IllegalStateException("not open");
        }
        List<RowOutcome> slice = new ArrayList<>(size);
        for (RowOutcome row = rows.next(); row != null; row = rows.next()) {
            slice.add(row);
            if (slice.size() == size) {
                break;
            }
        }
        if (slice.isEmpty()) {
            return null;
        }
        long from = done;
        done += slice.size();
        return new PmmSlice(from, slice);
    }

    @Override
    public void update(ExecutionContext context) {
        context.putLong(ROWS_DONE, done);
    }

    @Override
    public void close() {
        if (rows != null) {
            try {
                rows.close();
            } catch (IOException unreadable) {
                throw new ItemStreamException(unreadable);
            }
        }
    }
}
