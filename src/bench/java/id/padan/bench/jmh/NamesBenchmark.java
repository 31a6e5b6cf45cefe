package id.padan.bench.jmh;

import id.padan.domain.NamaOrang;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Are these two names one person's? Asked once for each matched row. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NamesBenchmark {
    /** Two names and a bar between them. */
    @Param({
        "Siti Aminah, S.Pd.|SITI AMINAH",
        "Drs. H. Moh. Syarifudin, M.Pd.|MUHAMMAD SYARIFUDDIN",
        "Nur Hayati|SANTOSO"
    })
    public String names = "|";

    @Benchmark
    public boolean agree() {
        int bar = names.indexOf('|');
        return NamaOrang.of(names.substring(0, bar)).agrees(NamaOrang.of(names.substring(bar + 1)));
    }
}
