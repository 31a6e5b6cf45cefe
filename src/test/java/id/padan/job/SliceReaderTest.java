package id.padan.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Instansi;
import id.padan.ledger.Fate;
import id.padan.ledger.RowCount;
import id.padan.ledger.Slice;
import id.padan.ledger.SliceBuilder;
import id.padan.parallel.Lanes;
import id.padan.snapshot.SnapshotKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.batch.infrastructure.item.ExecutionContext;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
final class SliceReaderTest {
    /** So many rows, cut into slices of one size. */
    private static final class Rows implements Cut {
        private static final int ALL = 100;

        private final int size;
        private long cut;
        private boolean closed;

        Rows(int size, long done) {
            this.size = size;
            this.cut = done;
        }

        @Override
        public @Nullable Callable<Slice> next() {
            long from = cut;
            long rows = Math.min(size, ALL - from);
            if (rows == 0) {
                return null;
            }
            cut += rows;
            return () -> {
                SliceBuilder slice = new SliceBuilder(SnapshotKind.PMM, from);
                slice.add(new RowCount(SnapshotKind.PMM, Instansi.TIDAK_DIKETAHUI, Fate.BLANK, "", rows));
                return slice.build();
            };
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private final List<Rows> opened = new ArrayList<>();

    /** A run that is cut short after some slices and carried on with another size misses no row and doubles none. */
    @ParameterizedTest
    @CsvSource({"1, 7, 0, 7", "2, 7, 1, 3", "4, 7, 3, 50", "4, 10, 10, 10", "2, 200, 0, 1"})
    void remembers_what_was_handed_over_not_what_was_judged_ahead(int lanes, int size, int taken, int newSize)
            throws Exception {
        try (Lanes threads = Lanes.of(lanes)) {
            ExecutionContext context = new ExecutionContext();
            List<Slice> slices = new ArrayList<>(read(threads, context, size, taken));
            slices.addAll(read(threads, context, newSize, Integer.MAX_VALUE));

            long next = 0;
            for (Slice slice : slices) {
                assertThat(slice.from()).isEqualTo(next);
                next += slice.size();
            }
            assertThat(next).isEqualTo(Rows.ALL);
            assertThat(opened).hasSize(2).allMatch(rows -> rows.closed);
        }
    }

    private List<Slice> read(Lanes lanes, ExecutionContext context, int size, int most) throws Exception {
        SliceReader reader = new SliceReader(done -> open(size, done), lanes, new Unseen());
        reader.open(context);
        List<Slice> slices = new ArrayList<>();
        while (slices.size() < most) {
            Slice slice = reader.read();
            if (slice == null) {
                break;
            }
            slices.add(slice);
            reader.update(context);
        }
        reader.close();
        return slices;
    }

    private Rows open(int size, long done) {
        Rows rows = new Rows(size, done);
        opened.add(rows);
        return rows;
    }

    private static final class Unseen implements Progress {
        @Override
        public void begin(String name, String unit, long total) {}

        @Override
        public void advance(long more) {}

        @Override
        public void end() {}
    }
}
