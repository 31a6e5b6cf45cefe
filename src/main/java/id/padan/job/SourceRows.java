package id.padan.job;

import id.padan.parallel.Lanes;
import id.padan.settings.JobFile;
import id.padan.snapshot.Manifest;
import id.padan.snapshot.RowOutcome;
import id.padan.snapshot.RowStream;
import id.padan.snapshot.Snapshots;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of all files of one kind, one file after the other. Not thread-safe. */
final class SourceRows implements RowStream {
    private final Iterator<Manifest> files;
    private final LocalDate tanggal;
    private final Lanes lanes;
    private @Nullable RowStream current;

    SourceRows(List<Manifest> files, JobFile job, Lanes lanes) {
        this.files = files.iterator();
        this.tanggal = job.rules().tanggal();
        this.lanes = lanes;
    }

    @Override
    public @Nullable RowOutcome next() throws IOException {
        while (true) {
            RowStream open = current;
            if (open == null) {
                if (!files.hasNext()) {
                    return null;
                }
                open = Snapshots.open(files.next(), tanggal, lanes);
                current = open;
            }
            RowOutcome row = open.next();
            if (row != null) {
                return row;
            }
            close();
        }
    }

    @Override
    public void close() throws IOException {
        RowStream open = current;
        current = null;
        if (open != null) {
            open.close();
        }
    }
}
