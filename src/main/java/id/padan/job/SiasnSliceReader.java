package id.padan.job;

import id.padan.reference.References;
import id.padan.snapshot.SnapshotKind;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Walks all pegawai of SIASN, then all unor, slice by slice. Remembers the number done of both together. One thread. */
final class SiasnSliceReader implements ItemStreamReader<SiasnSlice> {
    private static final String DONE = "siasn.done";

    private final Supplier<References> references;
    private final int size;
    private final Progress progress;
    private int pegawai;
    private int unor;
    private int done;

    /** {@code references} is asked at open, when they are loaded. */
    SiasnSliceReader(Supplier<References> references, int size, Progress progress) {
        this.references = references;
        this.size = size;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        pegawai = references.get().pegawai().size();
        unor = references.get().unor().size();
        done = context.getInt(DONE, 0);
        progress.advance(done);
    }

    @Override
    public @Nullable SiasnSlice read() {
        int from = done;
        if (from < pegawai) {
            done = Math.min(from + size, pegawai);
            return new SiasnSlice(SnapshotKind.SIASN_PEGAWAI, from, done);
        }
        if (from < pegawai + unor) {
            done = Math.min(from + size, pegawai + unor);
            return new SiasnSlice(SnapshotKind.SIASN_UNOR, from - pegawai, done - pegawai);
        }
        return null;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(DONE, done);
    }
}
