package id.padan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.job.Consent;
import id.padan.job.Workbench;
import id.padan.schedule.jdbc.Tables;
import id.padan.testing.Await;
import id.padan.testing.SampleOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is asked of a server, on either database. */
@Timeout(240)
abstract class QueueContract {
    /** A database that is slow to commit makes slices slow; slices of few rows make a run long enough to be met on its way. */
    private static final String SLICE = "2";

    static final Pace FAST = new Pace(
            Duration.ofMillis(50),
            Duration.ofMillis(500),
            Duration.ofMillis(100),
            Duration.ofMillis(10),
            Duration.ofMinutes(5));

    @TempDir
    Path office;

    private final List<Ending> told = new CopyOnWriteArrayList<>();
    private Path job = Path.of("");
    private Map<String, String> settings = Map.of();

    abstract Map<String, String> database();

    @BeforeEach
    void an_office() throws Exception {
        job = SampleOffice.in(office);
        settings = new HashMap<>(database());
        settings.put("padan.irisan", SLICE);
    }

    @AfterEach
    void nothing_is_left_on_its_way() throws Exception {
        try (Workbench bench = Workbench.open(settings)) {
            assertThat(tables(bench).requests().live()).isEmpty();
        }
    }

    private static Tables tables(Workbench bench) {
        return Tables.of(bench.database(), "uji", bench.clock().getZone());
    }

    private Schedule start(Workbench bench) {
        return Schedule.start(bench, job, FAST, new RunNews() {
            @Override
            public void ended(Ending ending) {
                told.add(ending);
                throw new IllegalStateException("what a listener throws is its own matter");
            }

            @Override
            public void missed(List<Slot> slots) {}
        });
    }

    private static Ending ended(RunQueue queue, Asked asked) {
        assertThat(asked).isInstanceOf(Asked.Accepted.class);
        long request = ((Asked.Accepted) asked).request();
        return Await.present("ending of request " + request, () -> queue.ending(request));
    }

    private static void awaitStep(RunQueue queue, String name) {
        Await.until(
                "step " + name,
                () -> queue.live().stream()
                        .flatMap(live -> live.steps().stream())
                        .anyMatch(step -> step.name().equals(name) && step.done() > 0));
    }

    @Test
    void a_run_is_made_watched_and_put_down() throws Exception {
        try (Workbench bench = Workbench.serving(settings);
                Schedule schedule = start(bench)) {
            RunQueue queue = schedule.queue();
            Asked asked = queue.ask(RunRequest.by("sari"));
            assertThat(queue.ask(RunRequest.by("budi"))).isInstanceOfSatisfying(Asked.Busy.class, busy -> {
                assertThat(busy.live().who()).isEqualTo("sari");
                assertThat(busy.live().trigger()).isEqualTo(Trigger.MANUAL);
            });
            awaitStep(queue, "rekonsiliasi PMM");
            LiveRun live = queue.live().orElseThrow();
            assertThat(live.server()).endsWith("/" + ProcessHandle.current().pid());
            assertThat(live.steps().get(0).name()).isEqualTo("periksa masukan");
            assertThat(live.steps().get(0).ended()).isNotNull();
            assertThat(live.steps())
                    .filteredOn(step -> step.name().equals("rekonsiliasi PMM"))
                    .singleElement()
                    .satisfies(step -> {
                        assertThat(step.unit()).isEqualTo("baris");
                        assertThat(step.total()).isGreaterThanOrEqualTo(step.done());
                    });

            Ending first = ended(queue, asked);
            assertThat(first.kind()).isEqualTo(EndingKind.PUBLISHED);
            assertThat(first.run()).hasValue(1);
            assertThat(first.sentence()).startsWith("Run 1 terbit.");
            assertThat(queue.live()).isEmpty();
            assertThat(queue.log(first.request()))
                    .extracting(LogLine::text)
                    .contains("periksa masukan: dimulai.", "rekap: dimulai.")
                    .anySatisfy(line ->
                            assertThat(line).matches("rekonsiliasi PMM: berakhir, \\d+ baris dalam \\d+ detik\\."))
                    .doesNotContain("sari")
                    .last()
                    .asString()
                    .startsWith("Run 1 terbit.");
            assertThat(queue.logOfRun(1)).isEqualTo(queue.log(first.request()));

            Ending second = ended(queue, queue.ask(RunRequest.by("budi")));
            assertThat(second.kind()).isEqualTo(EndingKind.ALREADY_PUBLISHED);
            assertThat(second.sentence())
                    .isEqualTo(
                            "Berkas dan ketentuannya sama dengan run 1 yang sudah terbit; tidak ada yang dikerjakan.");
            assertThat(queue.endings(9)).containsExactly(second, first);
            Await.until("news", () -> told.equals(List.of(first, second)));
        }
    }

    @Test
    void a_run_is_stopped_from_another_server_and_the_next_one_goes_on() throws Exception {
        try (Workbench bench = Workbench.serving(settings);
                Schedule schedule = start(bench)) {
            RunQueue queue = schedule.queue();
            Asked asked = queue.ask(RunRequest.by("sari"));
            awaitStep(queue, "rekonsiliasi PMM");
            Tables elsewhere = tables(bench);
            RunQueue other = new Requests(
                    "uji", elsewhere.requests(), elsewhere.log(), RunNews.NOBODY, request -> {}, bench.clock());
            assertThat(other.stop("budi")).isTrue();
            Ending stopped = ended(queue, asked);
            assertThat(stopped.kind()).isEqualTo(EndingKind.STOPPED);
            assertThat(stopped.run()).hasValue(1);
            assertThat(queue.log(stopped.request()))
                    .extracting(LogLine::text)
                    .contains("Diminta berhenti; run ini berhenti di tempat aman berikutnya.");
            assertThat(queue.stop("budi")).isFalse();

            Ending published = ended(queue, queue.ask(RunRequest.by("sari")));
            assertThat(published.kind()).isEqualTo(EndingKind.PUBLISHED);
            assertThat(published.run()).hasValue(1);
            assertThat(queue.logOfRun(1))
                    .hasSizeGreaterThan(queue.log(published.request()).size());
        }
    }

    @Test
    void a_server_that_ends_leaves_its_run_for_the_next_start() throws Exception {
        long request;
        try (Workbench bench = Workbench.serving(settings)) {
            try (Schedule schedule = start(bench)) {
                RunQueue queue = schedule.queue();
                request = ((Asked.Accepted) queue.ask(RunRequest.by("sari"))).request();
                awaitStep(queue, "rekonsiliasi PMM");
            }
            assertThat(tables(bench).requests().live()).isPresent();
            assertThat(tables(bench).log().of(request))
                    .last()
                    .extracting(LogLine::text)
                    .isEqualTo("Belum selesai; run ini diteruskan begitu ada server yang dapat mengerjakannya.");
            assertThat(told).isEmpty();
        }
        try (Workbench bench = Workbench.serving(settings);
                Schedule schedule = start(bench)) {
            Ending ending = Await.present("ending", () -> schedule.queue().ending(request));
            assertThat(ending.kind()).isEqualTo(EndingKind.PUBLISHED);
            assertThat(ending.run()).hasValue(1);
            assertThat(schedule.queue().log(request))
                    .extracting(LogLine::text)
                    .anyMatch(line -> line.startsWith("Run diteruskan di server "));
        }
    }

    @Test
    void a_request_nobody_began_is_ended_by_a_stop_and_adopted_otherwise() throws Exception {
        try (Workbench bench = Workbench.serving(settings)) {
            Tables tables = tables(bench);
            RunQueue queue =
                    new Requests("uji", tables.requests(), tables.log(), RunNews.NOBODY, request -> {}, bench.clock());
            Ending stopped = ((Asked.Accepted) queue.ask(RunRequest.by("sari"))).request() > 0 && queue.stop("budi")
                    ? queue.endings(1).get(0)
                    : fail();
            assertThat(stopped.kind()).isEqualTo(EndingKind.STOPPED);
            assertThat(stopped.sentence()).isEqualTo("Dihentikan sebelum dimulai.");

            Asked orphan = queue.ask(RunRequest.by("sari"));
            try (Schedule schedule = start(bench)) {
                assertThat(ended(schedule.queue(), orphan).kind()).isEqualTo(EndingKind.PUBLISHED);
            }
        }
    }

    private static Ending fail() {
        throw new AssertionError("nothing to stop");
    }

    @Test
    void what_cannot_be_run_is_an_ending_and_no_crash() throws Exception {
        String sound = Files.readString(job);
        try (Workbench bench = Workbench.serving(settings);
                Schedule schedule = start(bench)) {
            RunQueue queue = schedule.queue();
            Files.writeString(job, sound + "jadwal: [ { cron: \"0 7\" } ]");
            Ending faulty = ended(queue, queue.ask(RunRequest.by("sari")));
            assertThat(faulty.kind()).isEqualTo(EndingKind.UNUSABLE);
            assertThat(faulty.sentence()).contains("uji.yml baris 21", "berisi 2 kolom");

            Files.writeString(job, sound.replace("nama: uji", "nama: lain"));
            assertThat(ended(queue, queue.ask(RunRequest.by("sari"))).sentence())
                    .contains("nama job sekarang \"lain\", padahal server ini dinyalakan untuk \"uji\"");

            Files.writeString(job, sound.replace("berkas/pmm-*", "berkas/hilang-*"));
            Ending missing = ended(queue, queue.ask(RunRequest.by("sari")));
            assertThat(missing.kind()).isEqualTo(EndingKind.UNUSABLE);
            assertThat(missing.sentence()).contains("sumber pmm tidak menemukan berkas \"hilang-*.csv\"");
            assertThat(missing.run()).isEmpty();

            Files.writeString(job, sound.replace("tanggal: 2026-06-15", "tanggal: 2026-07-25"));
            Ending refused = ended(queue, queue.ask(RunRequest.by("sari")));
            assertThat(refused.kind()).isEqualTo(EndingKind.NOT_PUBLISHED);
            assertThat(refused.sentence())
                    .contains("mintalah run lagi dengan menerima gerbang usia-berkas, beserta alasannya.")
                    .doesNotContain("--");
            assertThat(told)
                    .allSatisfy(ending -> assertThat(ending.kind().alarming()).isTrue());
        }
    }

    @Test
    void a_slot_with_the_files_of_the_last_published_run_does_nothing() throws Exception {
        String sound = Files.readString(job);
        try (Workbench bench = Workbench.serving(settings);
                Schedule schedule = start(bench)) {
            RunQueue queue = schedule.queue();
            assertThat(ended(queue, queue.ask(RunRequest.SLOT)).kind()).isEqualTo(EndingKind.PUBLISHED);
            Files.writeString(job, sound.replace("tanggal: 2026-06-15", "tanggal: 2026-06-16"));
            Ending unchanged = ended(queue, queue.ask(RunRequest.SLOT));
            assertThat(unchanged.kind()).isEqualTo(EndingKind.ALREADY_PUBLISHED);
            assertThat(unchanged.run()).hasValue(1);
            assertThat(unchanged.sentence()).contains("sama dengan run 1");

            // other settings are another run, and so is a person's wish
            Files.writeString(
                    job,
                    sound.replace("tanggal: 2026-06-15", "tanggal: 2026-06-16")
                            .replace("usia_hari: 14", "usia_hari: 15"));
            assertThat(ended(queue, queue.ask(RunRequest.SLOT)).run()).hasValue(2);
            Files.writeString(job, sound.replace("tanggal: 2026-06-15", "tanggal: 2026-06-17"));
            assertThat(ended(queue, queue.ask(RunRequest.by("sari"))).run()).hasValue(3);
        }
    }

    @Test
    void what_nobody_foresaw_is_told_once_and_the_next_run_goes_on() throws Exception {
        try (Workbench bench = Workbench.serving(settings);
                Schedule schedule = start(bench)) {
            RunQueue queue = schedule.queue();
            JdbcTemplate jdbc = new JdbcTemplate(bench.database());
            jdbc.execute("alter table finding rename to finding_away");
            Ending failed = ended(queue, queue.ask(RunRequest.by("sari")));
            assertThat(failed.kind()).isEqualTo(EndingKind.FAILED);
            assertThat(failed.run()).hasValue(1);
            assertThat(failed.sentence()).startsWith("Terjadi galat yang tidak terduga");
            assertThat(failed.trace()).contains("Exception").doesNotContainPattern("\\d{9}");
            Await.until(
                    "the task to be gone",
                    () -> Integer.valueOf(0)
                            .equals(jdbc.queryForObject(
                                    "select count(*) from scheduled_tasks where task_name = 'jalankan: uji'",
                                    Integer.class)));
            assertThat(queue.endings(9)).hasSize(1);

            jdbc.execute("alter table finding_away rename to finding");
            Ending published = ended(queue, queue.ask(RunRequest.by("sari")));
            assertThat(published.kind()).isEqualTo(EndingKind.PUBLISHED);
            assertThat(published.run()).hasValue(1);
        }
    }

    @Test
    void gates_that_an_officer_opens_are_opened_and_named_in_the_log() throws Exception {
        Files.writeString(job, Files.readString(job).replace("tanggal: 2026-06-15", "tanggal: 2026-07-25"));
        try (Workbench bench = Workbench.serving(settings);
                Schedule schedule = start(bench)) {
            RunQueue queue = schedule.queue();
            Consent consent = new Consent(Set.of("usia-berkas"), "libur panjang", "sari");
            Ending ending = ended(queue, queue.ask(new RunRequest("sari", Trigger.MANUAL, false, consent)));
            assertThat(ending.kind()).as(ending.sentence()).isEqualTo(EndingKind.PUBLISHED);
            assertThat(queue.log(ending.request()))
                    .first()
                    .extracting(LogLine::text)
                    .asString()
                    .endsWith("(diminta petugas). Gerbang yang diterima: usia-berkas.");
            assertThat(bench.audit(9))
                    .anySatisfy(record -> assertThat(record.action()).isEqualTo("gerbang diterima"));
        }
    }

    @Test
    void a_run_that_ends_its_server_again_and_again_is_given_up() throws Exception {
        try (Workbench bench = Workbench.serving(settings)) {
            Tables tables = tables(bench);
            long request = tables.requests().add(RunRequest.by("sari"), Instant.now());
            for (int i = 0; i < 5; i++) {
                assertThat(tables.requests().begin(request, "mati/" + i, Instant.now()))
                        .isPresent();
            }
            try (Schedule schedule = start(bench)) {
                Ending given = Await.present("ending", () -> schedule.queue().ending(request));
                assertThat(given.kind()).isEqualTo(EndingKind.FAILED);
                assertThat(given.sentence()).startsWith("Server berhenti mendadak 5 kali di tengah run ini");
                assertThat(given.run()).isEmpty();
            }
            assertThat(tables.requests().begin(request, "lagi/1", Instant.now()))
                    .isEqualTo(Optional.empty());
        }
    }
}
