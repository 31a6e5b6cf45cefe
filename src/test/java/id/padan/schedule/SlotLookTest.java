package id.padan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.schedule.jdbc.Tables;
import id.padan.testing.Databases;
import id.padan.testing.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given a schedule and when servers were there to look at it: these runs were asked for, these slots missed. */
final class SlotLookTest {
    private static final String JOB = """
            nama: kab
            sumber: { siasn-pegawai: a.xlsx, siasn-unor: b.xlsx, pmm: c.csv }
            periode: { awal: 2026-01-01, akhir: 2026-06-30 }
            tenggat: 2026-06-30
            """;

    @TempDir
    private Path folder;

    private final List<Slot> told = new ArrayList<>();

    private SlotLook look(Tables tables, SteppedClock clock, String server) {
        RunNews news = new RunNews() {
            @Override
            public void ended(Ending ending) {}

            @Override
            public void missed(List<Slot> slots) {
                synchronized (told) {
                    told.addAll(slots);
                }
            }
        };
        JobBook job = new JobBook(folder.resolve("kab.yml"), "kab", SteppedClock.WIB, clock);
        return new SlotLook(job, tables, request -> {}, news, Pace.STANDARD, server);
    }

    private static String shown(Slot slot) {
        return LocalDateTime.ofInstant(slot.due(), SteppedClock.WIB).toString().substring(5) + " "
                + switch (slot.state()) {
                    case TAKEN -> "taken";
                    case CAUGHT_UP -> "caught up";
                    case MISSED -> "missed";
                };
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # schedule                                | looks, year 2026                            | what becomes of the slots
            cron: "0 7 * * SEN"                       | 03-01T12:00 03-02T06:59 03-02T07:00         | 03-02T07:00 taken
            cron: "0 7 * * SEN"                       | 03-01T12:00 03-02T07:00 03-02T07:00         | 03-02T07:00 taken
            cron: "0 7 * * SEN"                       | 03-02T07:00 03-03T07:00                     |
            cron: "0 7 * * SEN"                       | 03-01T12:00 03-02T07:05                     | 03-02T07:00 taken
            cron: "0 7 * * SEN"                       | 03-01T12:00 03-02T07:06                     | 03-02T07:00 caught up
            # down for three weeks: the newest once, the older ones never
            cron: "0 7 * * SEN"                       | 03-01T12:00 03-17T09:00 03-17T09:01         | 03-02T07:00 missed, 03-09T07:00 missed, 03-16T07:00 caught up
            cron: "0 7 * * SEN"                       | 03-01T12:00 03-17T09:00 03-23T07:00         | 03-02T07:00 missed, 03-09T07:00 missed, 03-16T07:00 caught up, 03-23T07:00 taken
            # down until the slot came
            cron: "0 7 * * *"                         | 03-01T12:00 03-03T07:01                     | 03-02T07:00 missed, 03-03T07:00 taken
            cron: "0 7 * * *", mulai: 2026-03-05      | 03-01T12:00 03-05T07:00                     | 03-05T07:00 taken
            cron: "0 7 * * *", sampai: 2026-03-03     | 03-01T12:00 03-06T08:00                     | 03-02T07:00 missed, 03-03T07:00 caught up
            cron: "0 7 * * *", sampai: 2026-03-01     | 03-01T12:00 03-06T08:00                     |
            # nothing is run after the tenggat, not even for what was missed before it
            cron: "0 7 * * *"                         | 06-28T12:00 06-30T23:59                     | 06-29T07:00 missed, 06-30T07:00 caught up
            cron: "0 7 * * *"                         | 06-28T12:00 07-01T00:00                     | 06-29T07:00 missed, 06-30T07:00 missed
            cron: "0 7 * * *"                         | 06-30T12:00 07-02T08:00                     |
            """)
    void what_becomes_of_slots(String entry, String looks, String expected) throws Exception {
        Files.writeString(folder.resolve("kab.yml"), JOB + "jadwal: [ { " + entry + " } ]");
        SteppedClock clock = new SteppedClock("2026-01-01T00:00");
        try (HikariDataSource pool = Databases.migrated(Databases.h2(folder), "h2")) {
            Tables tables = Tables.of(pool, "kab", SteppedClock.WIB);
            SlotLook look = look(tables, clock, "satu");
            for (String time : looks.split(" ", -1)) {
                clock.to("2026-" + time);
                look.look();
                endAll(tables, clock.instant());
            }
            List<Slot> slots = new ArrayList<>(tables.slots().newest(100));
            Collections.reverse(slots);

            assertThat(slots.stream().map(SlotLookTest::shown).collect(Collectors.joining(", ")))
                    .isEqualTo(expected == null ? "" : expected);
            assertThat(slots)
                    .allSatisfy(
                            slot -> assertThat(slot.request().isPresent()).isEqualTo(slot.state() != SlotState.MISSED));
            assertThat(told)
                    .containsExactlyElementsOf(slots.stream()
                            .filter(slot -> slot.state() == SlotState.MISSED)
                            .toList());
        }
    }

    private static void endAll(Tables tables, Instant now) {
        tables.requests()
                .live()
                .ifPresent(
                        live -> tables.requests().end(live.request(), Outcome.of(EndingKind.PUBLISHED, 1, "ok"), now));
    }

    @Test
    void a_slot_waits_for_the_run_on_its_way() throws Exception {
        Files.writeString(folder.resolve("kab.yml"), JOB + "jadwal: [ { cron: \"0 7 * * *\" } ]");
        SteppedClock clock = new SteppedClock("2026-03-01T12:00");
        try (HikariDataSource pool = Databases.migrated(Databases.h2(folder), "h2")) {
            Tables tables = Tables.of(pool, "kab", SteppedClock.WIB);
            SlotLook look = look(tables, clock, "satu");
            look.look();
            long manual = tables.requests().add(RunRequest.by("sari"), clock.instant());
            clock.to("2026-03-02T07:00");
            look.look();
            assertThat(tables.slots().newest(9)).isEmpty();

            tables.requests().end(manual, Outcome.of(EndingKind.PUBLISHED, 1, "ok"), clock.instant());
            clock.to("2026-03-02T07:20");
            look.look();
            assertThat(tables.slots().newest(9)).map(SlotLookTest::shown).containsExactly("03-02T07:00 caught up");
        }
    }

    @Test
    void while_the_job_file_is_faulty_the_schedule_is_the_last_sound_one() throws Exception {
        Path file = Files.writeString(folder.resolve("kab.yml"), JOB + "jadwal: [ { cron: \"0 7 * * *\" } ]");
        SteppedClock clock = new SteppedClock("2026-03-01T12:00");
        try (HikariDataSource pool = Databases.migrated(Databases.h2(folder), "h2")) {
            Tables tables = Tables.of(pool, "kab", SteppedClock.WIB);
            SlotLook look = look(tables, clock, "satu");
            look.look();
            assertThat(look.next()).contains(SteppedClock.at("2026-03-02T07:00"));
            Files.writeString(file, "nama: [");
            clock.to("2026-03-02T07:00");
            look.look();
            assertThat(tables.slots().newest(9)).map(SlotLookTest::shown).containsExactly("03-02T07:00 taken");
        }
    }

    @Test
    @Timeout(60)
    void two_servers_never_take_one_slot() throws Exception {
        Files.writeString(folder.resolve("kab.yml"), JOB + "jadwal: [ { cron: \"0 * * * *\" } ]");
        Map<String, String> database = PostgresServer.freshDatabase();
        SteppedClock clock = new SteppedClock("2026-03-01T00:30");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (HikariDataSource pool = Databases.migrated(database, "postgresql")) {
            Tables tables = Tables.of(pool, "kab", SteppedClock.WIB);
            CyclicBarrier together = new CyclicBarrier(2);
            List<SlotLook> servers = List.of(look(tables, clock, "satu"), look(tables, clock, "dua"));
            for (int round = 0; round < 50; round++) {
                List<Future<?>> looks = new ArrayList<>();
                for (SlotLook server : servers) {
                    looks.add(threads.submit(() -> {
                        together.await();
                        server.look();
                        return null;
                    }));
                }
                for (Future<?> look : looks) {
                    look.get();
                }
                endAll(tables, clock.instant());
                clock.on(Duration.ofHours(2));
            }
            List<Slot> slots = tables.slots().newest(1000);
            // the first look only begins to watch; each further one finds two hours
            assertThat(slots).hasSize(2 * 49);
            assertThat(slots.stream().map(Slot::due).distinct()).hasSize(2 * 49);
            assertThat(tables.requests().endings(1000)).hasSize(49);
            assertThat(told).hasSize(49);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void labels_are_the_words_of_the_pages() {
        assertThat(Stream.of(SlotState.values()).map(SlotState::label))
                .containsExactly("dijalankan", "disusulkan", "terlewat");
    }
}
