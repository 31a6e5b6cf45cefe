package id.padan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.job.Workbench;
import id.padan.schedule.jdbc.Tables;
import id.padan.testing.Await;
import id.padan.testing.Databases;
import id.padan.testing.FolderBytes;
import id.padan.testing.PostgresServer;
import id.padan.testing.PublishedRun;
import id.padan.testing.SampleOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two real servers over one PostgreSQL; one is really killed. */
@Timeout(240)
final class TwoServersTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @TempDir
    private Path office;

    private final List<Process> servers = new ArrayList<>();
    private Map<String, String> database = Map.of();
    private Path job = Path.of("");
    private HikariDataSource pool = new HikariDataSource();
    private Tables tables = Tables.of(pool, "uji", WIB);

    @BeforeEach
    void open() throws IOException {
        job = SampleOffice.in(office);
        database = PostgresServer.freshDatabase();
        pool = Databases.migrated(database, "postgresql");
        tables = Tables.of(pool, "uji", WIB);
    }

    @AfterEach
    void close() throws InterruptedException {
        for (Process server : servers) {
            server.destroyForcibly().waitFor();
        }
        pool.close();
    }

    private Process server() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerMain.class.getName(),
                        job.toString())
                .directory(office.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        office.resolve("server-" + servers.size() + ".log").toFile());
        database.forEach((key, value) ->
                builder.environment().put(key.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        builder.environment().put("PADAN_IRISAN", "7");
        Process started = builder.start();
        servers.add(started);
        return started;
    }

    private Process serving(LiveRun live) {
        return servers.stream()
                .filter(server -> live.server().endsWith("/" + server.pid()))
                .findFirst()
                .orElseThrow();
    }

    private LiveRun awaitStep(String step) {
        Await.until(
                "step " + step,
                () -> tables.requests().live().stream()
                        .flatMap(live -> live.steps().stream())
                        .anyMatch(begun -> begun.name().equals(step)));
        return tables.requests().live().orElseThrow();
    }

    /** Nobody may write into a table until the connection is given back. */
    private Connection locked(String table) throws SQLException {
        Connection connection = pool.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in exclusive mode");
        }
        return connection;
    }

    private static void release(Connection connection) throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest(name = "in the middle of {0}")
    @CsvSource({"rekonsiliasi PMM, finding", "rekap, standing_run"})
    void a_dead_servers_run_is_carried_on_by_the_other(String step, String table) throws Exception {
        Process one = server();
        Process other = server();
        Connection lock = locked(table);
        long request = tables.requests().add(RunRequest.by("sari"), Instant.now());
        LiveRun live = awaitStep(step);
        Process killed = serving(live);
        killed.destroyForcibly().waitFor();
        release(lock);

        Ending ending = Await.present("ending", () -> tables.requests().ending(request));
        Process alive = killed.equals(one) ? other : one;
        assertThat(ending.kind()).as(ending.sentence()).isEqualTo(EndingKind.PUBLISHED);
        assertThat(ending.run()).hasValue(1);
        assertThat(ending.server()).endsWith("/" + alive.pid());
        assertThat(tables.requests().endings(9)).hasSize(1);
        List<String> log = tables.log().of(request).stream().map(LogLine::text).toList();
        assertThat(log).anyMatch(line -> line.startsWith("Run diteruskan di server " + ending.server()));
        assertThat(log.stream().filter(line -> line.equals("rekonsiliasi PMM: dimulai.")))
                .as("what was committed is not done again")
                .hasSize(step.equals("rekap") ? 1 : 2);
        assertThat(FolderBytes.of(office.resolve(SampleOffice.RECAPS))).isEqualTo(unbroken());
    }

    private Map<String, String> unbroken() throws Exception {
        Path folder = Files.createDirectories(office.resolve("utuh"));
        Path same = SampleOffice.in(folder);
        try (Workbench bench = Workbench.open(Databases.h2(folder))) {
            PublishedRun.of(bench, same);
        }
        return FolderBytes.of(folder.resolve(SampleOffice.RECAPS));
    }

    @Test
    void slots_missed_while_no_server_was_up_are_caught_up_once_by_one_of_two() throws Exception {
        LocalDate today = LocalDate.now(Clock.system(WIB));
        Files.writeString(
                job,
                Files.readString(job) + "tenggat: " + today.plusDays(30) + "\njadwal: [ { cron: \"0 0 * * *\" } ]\n");
        tables.slots().watchFrom(today.minusDays(3).atTime(12, 0).atZone(WIB).toInstant());
        server();
        server();

        Ending ending = Await.present(
                "ending", () -> tables.requests().endings(1).stream().findFirst());
        assertThat(ending.trigger()).isEqualTo(Trigger.SLOT);
        assertThat(ending.kind()).as(ending.sentence()).isEqualTo(EndingKind.PUBLISHED);
        assertThat(tables.slots().newest(9))
                .extracting(slot -> LocalDate.ofInstant(slot.due(), WIB))
                .containsExactly(today, today.minusDays(1), today.minusDays(2));
        assertThat(tables.slots().newest(9))
                .extracting(Slot::state)
                .contains(SlotState.MISSED, SlotState.MISSED)
                .first()
                .isIn(SlotState.CAUGHT_UP, SlotState.TAKEN);
        assertThat(tables.requests().endings(9)).hasSize(1);
        assertThat(tables.requests().live()).isEmpty();
    }

    @Test
    void asked_to_end_a_server_finishes_its_slice_and_the_other_goes_on() throws Exception {
        server();
        server();
        Connection lock = locked("finding");
        long request = tables.requests().add(RunRequest.by("sari"), Instant.now());
        Process ending = serving(awaitStep("rekonsiliasi PMM"));
        ending.destroy();
        assertThat(ending.waitFor(300, TimeUnit.MILLISECONDS))
                .as("it waits for its slice")
                .isFalse();
        release(lock);
        assertThat(ending.waitFor(60, TimeUnit.SECONDS)).isTrue();

        Ending ended = Await.present("ending", () -> tables.requests().ending(request));
        assertThat(ended.kind()).as(ended.sentence()).isEqualTo(EndingKind.PUBLISHED);
        assertThat(ended.run()).hasValue(1);
        assertThat(ended.server()).doesNotEndWith("/" + ending.pid());
        assertThat(tables.log().of(request))
                .extracting(LogLine::text)
                .contains("Belum selesai; run ini diteruskan begitu ada server yang dapat mengerjakannya.");
    }
}
