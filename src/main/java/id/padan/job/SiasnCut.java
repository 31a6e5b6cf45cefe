package id.padan.job;

import id.padan.ledger.Slice;
import id.padan.snapshot.SnapshotKind;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** All pegawai of SIASN, then all unor, slice by slice. */
final class SiasnCut implements Cut {
    private final Loaded loaded;
    private final int size;
    private long cut;

    SiasnCut(Loaded loaded, int size, long done) {
        this.loaded = loaded;
        this.size = size;
        this.cut = done;
    }

    @Override
    public @Nullable Callable<Slice> next() {
        int pegawai = loaded.references().pegawai().size();
        int unor = loaded.references().unor().size();
        int from = (int) cut;
        if (from < pegawai) {
            return piece(SnapshotKind.SIASN_PEGAWAI, from, pegawai);
        }
        return from < pegawai + unor ? piece(SnapshotKind.SIASN_UNOR, from - pegawai, unor) : null;
    }

    private Callable<Slice> piece(SnapshotKind kind, int from, int end) {
        SiasnSlice slice = new SiasnSlice(kind, from, Math.min(from + size, end));
        cut += slice.to() - from;
        return () -> slice.judgedBy(loaded);
    }

    @Override
    public void close() {
        // nothing stays open: the references are in memory
    }
}
