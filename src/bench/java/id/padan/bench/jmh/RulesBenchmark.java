package id.padan.bench.jmh;

import id.padan.rule.Judge;
import id.padan.snapshot.PmmRow;
import id.padan.snapshot.SnapshotKind;
import id.padan.snapshot.SnapshotRow;
import java.io.IOException;
import java.util.List;
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

/** Every rule on every PMM row of a regency: about 8 thousand rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RulesBenchmark {
    private @Nullable Regency regency;
    private @Nullable Judge judge;
    private List<SnapshotRow> rows = List.of();

    @Setup
    public void read() throws IOException {
        Regency read = new Regency();
        regency = read;
        judge = Judge.over(read.references(), Regency.settings());
        rows = read.rows(SnapshotKind.PMM);
    }

    @TearDown
    public void delete() throws IOException {
        Objects.requireNonNull(regency).close();
    }

    @Benchmark
    public int judged() {
        Judge all = Objects.requireNonNull(judge);
        int findings = 0;
        for (SnapshotRow row : rows) {
            findings += all.pmm((PmmRow) row).findings().size();
        }
        return findings;
    }
}
