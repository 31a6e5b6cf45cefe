package id.padan.bench.jmh;

import id.padan.domain.Nip;
import id.padan.reference.References;
import id.padan.snapshot.SiasnPegawaiRow;
import id.padan.snapshot.SnapshotKind;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The look-ups of a regency: built from rows that were read, and asked once for every person in it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class IndexBenchmark {
    private static final long ANOTHER_SERIAL = 500;

    private @Nullable Regency regency;
    private @Nullable References references;
    private Nip[] known = {};
    private Nip[] unknown = {};

    @Setup
    public void read() throws IOException {
        Regency read = new Regency();
        regency = read;
        references = read.references();
        known = read.rows(SnapshotKind.SIASN_PEGAWAI).stream()
                .map(row -> ((SiasnPegawaiRow) row).nip())
                .toArray(Nip[]::new);
        unknown = new Nip[known.length];
        for (int i = 0; i < known.length; i++) {
            unknown[i] = new Nip(known[i].value() + ANOTHER_SERIAL);
        }
    }

    @TearDown
    public void delete() throws IOException {
        Objects.requireNonNull(regency).close();
    }

    @Benchmark
    public References build() throws IOException {
        return Objects.requireNonNull(regency).references();
    }

    @Benchmark
    public int hits() {
        return found(known);
    }

    @Benchmark
    public int misses() {
        return found(unknown);
    }

    private int found(Nip[] wanted) {
        References all = Objects.requireNonNull(references);
        int found = 0;
        for (Nip nip : wanted) {
            found += all.pegawai().find(nip) >= 0 ? 1 : 0;
        }
        return found;
    }
}
