package id.padan.job;

import id.padan.ledger.Slice;
import id.padan.life.Watch;
import id.padan.rule.Judge;
import id.padan.snapshot.RowOutcome;
import id.padan.snapshot.RowStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** PMM as it is read, slice by slice. */
final class PmmCut implements Cut {
    private final RowStream rows;
    private final Judge judge;
    private final Watch watch;
    private final int size;
    private long cut;

    /** Passes over the rows that were done before. The stream is closed with this, or when this fails. */
    PmmCut(RowStream rows, Judge judge, Watch watch, int size, long done) throws IOException {
        this.rows = rows;
        this.judge = judge;
        this.watch = watch;
        this.size = size;
        for (; cut < done; cut++) {
            if (rows.next() == null) {
                rows.close();
                throw new IOException("PMM has fewer rows than were done before");
            }
        }
    }

    @Override
    public @Nullable Callable<Slice> next() throws IOException {
        List<RowOutcome> taken = new ArrayList<>(size);
        while (taken.size() < size) {
            RowOutcome row = rows.next();
            if (row == null) {
                break;
            }
            taken.add(row);
        }
        if (taken.isEmpty()) {
            return null;
        }
        PmmSlice slice = new PmmSlice(cut, taken);
        cut += taken.size();
        return () -> slice.judgedBy(judge, watch);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
