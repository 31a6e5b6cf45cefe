package id.padan.bench.jmh;

import id.padan.snapshot.RowOutcome;
import id.padan.snapshot.RowStream;
import id.padan.snapshot.SnapshotKind;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A regency's CSV file to row records: 20 thousand SIASN rows of 65 columns, or 8 thousand PMM rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {
    /** Which file. */
    @Param({"SIASN_PEGAWAI", "PMM", "EKINERJA_SKP", "EKINERJA_PENILAIAN"})
    public SnapshotKind kind = SnapshotKind.PMM;

    private @Nullable Regency regency;

    @Setup
    public void write() throws IOException {
        regency = new Regency();
    }

    @TearDown
    public void delete() throws IOException {
        Objects.requireNonNull(regency).close();
    }

    @Benchmark
    public int toRecords() throws IOException {
        int accepted = 0;
        try (RowStream rows = Objects.requireNonNull(regency).open(kind)) {
            for (RowOutcome row = rows.next(); row != null; row = rows.next()) {
                accepted += row instanceof RowOutcome.Accepted ? 1 : 0;
            }
        }
        return accepted;
    }
}
