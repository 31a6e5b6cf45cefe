package id.padan.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.domain.Instansi;
import id.padan.ledger.InputRecord;
import id.padan.ledger.Intake;
import id.padan.ledger.LogMatch;
import id.padan.ledger.RowCount;
import id.padan.ledger.RunState;
import id.padan.ledger.RunWriter;
import id.padan.ledger.Slice;
import id.padan.parallel.Lanes;
import id.padan.settings.JobFiles;
import id.padan.snapshot.Reject;
import id.padan.snapshot.SnapshotKind;
import id.padan.testing.Databases;
import id.padan.testing.PostgresServer;
import id.padan.testing.SampleOffice;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What the job does when something goes wrong inside a slice. */
final class RunnerTest {
    private static final int SLICE = 50;

    @TempDir
    private static Path office;

    private static Path job = Path.of("");

    @BeforeAll
    static void an_office() throws Exception {
        job = SampleOffice.in(office);
    }

    private static RunResult run(ConfigurableApplicationContext context, RunWriter writer) throws Exception {
        Ledgers real = context.getBean(Ledgers.class);
        JobRunner runner = new JobRunner(
                context.getBean(DataSource.class),
                context.getBean(JobOperator.class),
                context.getBean(JobRepository.class),
                context.getBean(PlatformTransactionManager.class),
                new Ledgers(
                        real.runs(),
                        writer,
                        real.reader(),
                        real.lives(),
                        real.footing(),
                        real.answers(),
                        real.standings(),
                        real.audit(),
                        real.keeping()),
                context.getBean(Clock.class),
                context.getBean(Lanes.class),
                SLICE);
        RunPlan plan = RunPlan.of(JobFiles.read(job, null, LocalDate.of(2026, 6, 15)));
        return runner.run(
                plan, false, Consent.NONE, (run, mapping) -> office.resolve("rekap"), new Silent(), new StopSignal());
    }

    private static long count(ConfigurableApplicationContext context, String sql) {
        Long counted = context.getBean(JdbcTemplate.class).queryForObject(sql, Long.class);
        return counted == null ? -1 : counted;
    }

    @Test
    void a_slice_that_fails_half_written_leaves_nothing_behind_on_h2(@TempDir Path folder) throws Exception {
        failHalfWritten(Databases.h2(folder));
    }

    @Test
    void a_slice_that_fails_half_written_leaves_nothing_behind_on_postgresql() throws Exception {
        failHalfWritten(PostgresServer.freshDatabase());
    }

    /** Guards the chunk steps' transaction manager. */
    private static void failHalfWritten(Map<String, String> database) throws Exception {
        try (ConfigurableApplicationContext context = JobContext.open(database)) {
            RunWriter real = context.getBean(Ledgers.class).writer();
            RunResult failed = run(context, new Fallible(real) {
                @Override
                public void slice(long run, Slice slice) {
                    super.slice(run, slice);
                    if (slice.kind() == SnapshotKind.PMM && slice.from() == SLICE) {
                        throw new IllegalStateException("disk full");
                    }
                }
            });

            assertThat(failed).isInstanceOf(RunResult.Failed.class);
            assertThat(count(context, "select count(*) from outcome where kind = 'pmm' and slice = 0"))
                    .isPositive();
            assertThat(count(context, "select count(*) from outcome where kind = 'pmm' and slice = " + SLICE))
                    .isZero();

            RunResult published = run(context, real);
            assertThat(published)
                    .isInstanceOfSatisfying(
                            RunResult.Published.class,
                            done -> assertThat(done.run().run().number()).isEqualTo(1));
        }
    }

    @Test
    void a_slice_lost_on_the_way_keeps_everything_from_being_published(@TempDir Path folder) throws Exception {
        try (ConfigurableApplicationContext context = JobContext.open(Databases.h2(folder))) {
            RunResult refused =
                    run(context, new Fallible(context.getBean(Ledgers.class).writer()) {
                        @Override
                        public void slice(long run, Slice slice) {
                            if (slice.kind() != SnapshotKind.PMM || slice.from() != SLICE) {
                                super.slice(run, slice);
                            }
                        }
                    });

            assertThat(refused).isInstanceOfSatisfying(RunResult.NotPublished.class, not -> {
                assertThat(not.why())
                        .contains(
                                "Neraca pmm untuk Pemerintah Kab. Sukajaya tidak seimbang: ",
                                " baris dibaca, ",
                                "; selisih ")
                        .endsWith("laporkan beserta berkas jobnya.");
                assertThat(not.run().run().state()).isEqualTo(RunState.NOT_PUBLISHED);
            });
        }
    }

    /** A writer of which a test may spoil a part. */
    private static class Fallible implements RunWriter {
        private final RunWriter real;

        Fallible(RunWriter real) {
            this.real = real;
        }

        @Override
        public void inputs(long run, List<InputRecord> inputs) {
            real.inputs(run, inputs);
        }

        @Override
        public void forgetLoading(long run) {
            real.forgetLoading(run);
        }

        @Override
        public void loadingRejects(long run, List<Reject> rejects) {
            real.loadingRejects(run, rejects);
        }

        @Override
        public void moveLoadingRejects(long run, Instansi from, Instansi to) {
            real.moveLoadingRejects(run, from, to);
        }

        @Override
        public void loadingOutcomes(long run, Collection<RowCount> outcomes) {
            real.loadingOutcomes(run, outcomes);
        }

        @Override
        public void intake(long run, Collection<Intake> intake) {
            real.intake(run, intake);
        }

        @Override
        public void slice(long run, Slice slice) {
            real.slice(run, slice);
        }

        @Override
        public void settleClaims(long run) {
            real.settleClaims(run);
        }

        @Override
        public void logRows(long run, List<Reject> rejects, Collection<RowCount> outcomes) {
            real.logRows(run, rejects, outcomes);
        }

        @Override
        public void logMatches(long run, List<LogMatch> messages, Collection<String> codes) {
            real.logMatches(run, messages, codes);
        }
    }

    /** Nobody watches. */
    private static final class Silent implements Progress {
        private final List<String> steps = new ArrayList<>();

        @Override
        public void begin(String name, String unit, long total) {
            steps.add(name);
        }

        @Override
        public void advance(long rows) {}

        @Override
        public void end() {}
    }
}
