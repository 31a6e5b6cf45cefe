package id.padan.alert;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.account.AccountDesk;
import id.padan.account.Change;
import id.padan.account.Draft;
import id.padan.account.Role;
import id.padan.account.jdbc.AccountTables;
import id.padan.job.Workbench;
import id.padan.ledger.Group;
import id.padan.schedule.Ending;
import id.padan.schedule.EndingKind;
import id.padan.schedule.Slot;
import id.padan.schedule.SlotState;
import id.padan.schedule.Trigger;
import id.padan.testing.Databases;
import id.padan.testing.PublishedRun;
import id.padan.testing.SampleOffice;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What arrives, at whom, over a real mail server. */
@Timeout(240)
final class LettersTest {
    private static final Duration QUICK = Duration.ofMillis(50);
    private static final Pattern NIP = Pattern.compile("\\d{18}");
    private static final long PAUSE_NANOS = 5_000_000;
    private static final AtomicLong REQUESTS = new AtomicLong();

    @TempDir
    private static Path office;

    private static Workbench bench;
    private static Path job = Path.of("");
    private static long run;
    private static List<Group> groups = List.of();

    @BeforeAll
    static void a_published_run() throws Exception {
        job = SampleOffice.in(office);
        Map<String, String> settings = new HashMap<>(Databases.h2(office));
        settings.put(Letters.PASSWORD, MailServer.PASSWORD);
        settings.put(Letters.TRUSTED, "127.0.0.1");
        bench = Workbench.open(settings);
        run = PublishedRun.of(bench, job);
        groups = bench.reader().groups(run, false).stream()
                .filter(group -> !group.instansi().key().isEmpty())
                .toList();
        account("petugas", Role.PETUGAS_BKD, true, Set.of());
        account("petugas.diam", Role.PETUGAS_BKD, false, Set.of());
        account("kepala", Role.PIMPINAN, true, Set.of());
        account("admin", Role.ADMIN_INSTANSI, true, Set.of(key(0)));
        account("admin.dua", Role.ADMIN_INSTANSI, true, Set.of(key(0), key(1)));
        account("admin.diam", Role.ADMIN_INSTANSI, false, Set.of(key(0)));
        account("admin.jauh", Role.ADMIN_INSTANSI, true, Set.of("tidak ada"));
    }

    @AfterAll
    static void is_left() {
        bench.close();
    }

    @BeforeEach
    void no_letters() {
        new JdbcTemplate(bench.database()).update("delete from letter");
    }

    private static String key(int i) {
        return groups.get(i).instansi().key();
    }

    private static void account(String login, Role role, boolean letters, Set<String> instansi) {
        AccountDesk desk = new AccountDesk(
                AccountTables.in(bench.database(), bench.auditBook()).accounts());
        assertThat(desk.create(
                        "uji",
                        login,
                        new Draft("Akun Uji", role, instansi, login + "@uji.go.id", letters),
                        Instant.now()))
                .isInstanceOf(Change.Done.class);
    }

    private static void surat(int port, String more) throws IOException {
        Files.writeString(
                SampleOffice.job(office, ""),
                Files.readString(job) + "surat: { server: 127.0.0.1, porta: " + port
                        + ", dari: padan@uji.go.id, alamat: 'https://padan.uji.go.id/', peringatan: [ bkd@uji.go.id, PETUGAS@uji.go.id ]"
                        + more + " }\n");
    }

    private static Ending ending(EndingKind kind, OptionalLong number, String sentence) {
        Instant at = Instant.parse("2026-06-15T00:03:00Z");
        return new Ending(
                1_000 + REQUESTS.incrementAndGet(), Trigger.SLOT, "jadwal", "s1", at, at, kind, number, sentence, "");
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("did not come: " + what);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Everybody's NIP in the sample, and the names that findings tell of. */
    private static Set<String> persons() throws IOException {
        Set<String> all = new HashSet<>();
        try (Stream<Path> files = Files.list(office.resolve("berkas"))) {
            for (Path file : files.toList()) {
                NIP.matcher(Files.readString(file)).results().forEach(found -> all.add(found.group()));
            }
        }
        assertThat(all).hasSizeGreaterThan(20);
        for (Group group : groups) {
            bench.reader()
                    .findings(run, group, finding -> all.add(finding.subject().nama()));
        }
        all.remove("");
        return all;
    }

    @Test
    void each_admin_who_wants_letters_is_told_of_its_new_workbooks_and_nobody_else() throws Exception {
        try (MailServer server = MailServer.plain()) {
            surat(server.port(), ", pengaman: tidak");
            try (Letters letters = Letters.open(bench, job, QUICK)) {
                Ending published = ending(EndingKind.PUBLISHED, OptionalLong.of(run), "Run terbit.");
                letters.ended(published);
                letters.ended(published);
                letters.ended(ending(EndingKind.ALREADY_PUBLISHED, OptionalLong.of(run), "Sama."));
                letters.ended(ending(EndingKind.STOPPED, OptionalLong.empty(), "Dihentikan."));
                await("the letters", () -> server.received().size() >= 2);
            }

            assertThat(server.recipients()).containsExactly("admin.dua@uji.go.id", "admin@uji.go.id");
            MimeMessage one = server.to("admin@uji.go.id").findFirst().orElseThrow();
            String name = groups.get(0).instansi().nama();
            assertThat(one.getSubject()).isEqualTo("[Padan] Rekap baru: " + name);
            assertThat(one.getFrom()[0].toString()).isEqualTo("Padan <padan@uji.go.id>");
            assertThat(one.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
            assertThat(one.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
            Stand stand = Stand.of(bench.reader(), run, groups.get(0));
            assertThat(MailServer.text(one))
                    .contains(
                            "Keadaan per: 15 Juni 2026",
                            "Tenggat: 30 Juni 2026, 15 hari lagi",
                            stand.findings() + " temuan, " + stand.held() + " pegawai masih terhambat",
                            "https://padan.uji.go.id/instansi/" + key(0));
            assertThat(MailServer.text(
                            server.to("admin.dua@uji.go.id").findFirst().orElseThrow()))
                    .contains(groups.get(1).instansi().nama(), "/instansi/" + key(1));
            Set<String> persons = persons();
            for (MimeMessage message : server.received()) {
                String whole = message.getSubject() + MailServer.text(message);
                assertThat(persons).noneMatch(whole::contains);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            NOT_PUBLISHED | Pemeriksaan tidak terbit
            UNUSABLE      | Pemeriksaan terhenti karena berkas tidak dapat dipakai
            FAILED        | Pemeriksaan gagal
            """)
    void whoever_looks_after_runs_is_told_what_went_wrong(EndingKind kind, String said) throws Exception {
        try (MailServer server = MailServer.plain()) {
            surat(server.port(), ", pengaman: tidak");
            try (Letters letters = Letters.open(bench, job, QUICK)) {
                letters.ended(ending(kind, OptionalLong.of(7), "Gerbang – usia: 198001012005011001 terlalu tua."));
                await("the letters", () -> server.received().size() >= 2);
            }

            assertThat(server.recipients()).containsExactly("bkd@uji.go.id", "petugas@uji.go.id");
            for (MimeMessage message : server.received()) {
                assertThat(message.getSubject()).isEqualTo("[Padan] " + said + ": uji");
                assertThat(MailServer.text(message))
                        .contains(
                                "Job: uji",
                                "Selesai: Senin, 15 Juni 2026 pukul 0",
                                "jadwal",
                                "Run: 7",
                                "Gerbang – usia: ",
                                "https://padan.uji.go.id/jalankan")
                        .doesNotContain("198001012005011001");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-15T01:00:00Z | sedang disusulkan
            2026-07-02T01:00:00Z | Tenggat 30 Juni 2026 sudah lewat
            """)
    void missed_slots_are_told_with_what_comes_of_them(String noticed, String said) throws Exception {
        Instant at = Instant.parse(noticed);
        try (MailServer server = MailServer.plain()) {
            surat(server.port(), ", pengaman: tidak");
            try (Letters letters = Letters.open(bench, job, QUICK)) {
                letters.missed(List.of(
                        new Slot(at.minusSeconds(172_800), SlotState.MISSED, at, "s1", OptionalLong.empty()),
                        new Slot(at.minusSeconds(86_400), SlotState.MISSED, at, "s1", OptionalLong.empty())));
                await("the letters", () -> server.received().size() >= 2);
            }

            assertThat(server.received().get(0).getSubject()).isEqualTo("[Padan] 2 jadwal pemeriksaan terlewat: uji");
            assertThat(MailServer.text(server.received().get(0))).contains(said).containsPattern("- \\p{L}+, \\d+ Ju");
        }
    }

    @Test
    void workbooks_go_along_where_the_job_file_says_so() throws Exception {
        try (MailServer server = MailServer.plain()) {
            surat(server.port(), ", pengaman: tidak, buku: lampiran");
            try (Letters letters = Letters.open(bench, job, QUICK)) {
                letters.ended(ending(EndingKind.PUBLISHED, OptionalLong.of(run), "Run terbit."));
                await("the letters", () -> server.received().size() >= 2);
            }

            MimeMessage one = server.to("admin@uji.go.id").findFirst().orElseThrow();
            assertThat(MailServer.text(one)).contains("Buku rekapnya terlampir");
            Multipart parts = (Multipart) one.getContent();
            assertThat(parts.getCount()).isEqualTo(2);
            assertThat(parts.getBodyPart(1).getFileName())
                    .startsWith("Rekap - ")
                    .endsWith(" - 2026-06-15.xlsx");
            assertThat(parts.getBodyPart(1).getInputStream().readNBytes(2)).isEqualTo(new byte[] {'P', 'K'});
            MimeMessage other = server.to("admin.dua@uji.go.id").findFirst().orElseThrow();
            assertThat(((Multipart) other.getContent()).getCount()).isEqualTo(3);
            assertThat(bench.audit(20).stream()
                            .filter(record -> record.action().equals("buku dikirim"))
                            .map(record -> record.about().replaceAll("surat \\d+", "surat")))
                    .hasSize(3)
                    .contains("surat untuk akun admin: " + parts.getBodyPart(1).getFileName());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # the server         | what the job file says                           | arrives | else
            plain                | , pengaman: tidak, pengguna: padan@uji.go.id     | true    | ''
            plain                | , pengaman: tidak, pengguna: lain@uji.go.id      | false   | nama pengguna atau kata sandi
            plain                | , pengaman: starttls                             | false   | STARTTLS is required
            encrypted            | , pengaman: tls, pengguna: padan@uji.go.id       | true    | ''
            """)
    void letters_go_as_secured_as_the_job_file_says_or_not_at_all(
            String kind, String more, boolean arrives, String problem) throws Exception {
        try (MailServer server = kind.equals("plain") ? MailServer.plain() : MailServer.encrypted()) {
            surat(server.port(), more);
            Troubles troubles = new Troubles(bench, job);
            try (Letters letters = Letters.open(bench, job, QUICK)) {
                letters.ended(ending(EndingKind.FAILED, OptionalLong.empty(), "Gagal."));
                await(
                        "an outcome",
                        () -> server.received().size() == 2
                                || !troubles.sentences().isEmpty());
            }

            assertThat(!server.received().isEmpty()).isEqualTo(arrives);
            if (!arrives) {
                assertThat(troubles.sentences())
                        .singleElement()
                        .asString()
                        .contains("2 surat belum terkirim sejak ", problem, "Padan mencoba lagi sendiri.");
            }
        }
    }

    @Test
    void a_certificate_of_its_own_making_is_taken_only_where_the_office_said_so() throws Exception {
        try (MailServer server = MailServer.encrypted()) {
            surat(server.port(), ", pengaman: tls");
            Letter letter = new Letter("bkd@uji.go.id", "", "x", "x", "x", Letter.Enclosure.NONE);
            JobPost post = new JobPost(job, bench.clock());

            assertThat(new Postman("", "")
                            .deliver(Objects.requireNonNull(post.job().mail()), new Waiting(1, letter, 0), List.of()))
                    .isInstanceOf(Delivery.Failed.class);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void a_job_file_that_became_faulty_still_says_whom_to_tell() throws Exception {
        try (MailServer server = MailServer.plain()) {
            surat(server.port(), ", pengaman: tidak");
            try (Letters letters = Letters.open(bench, job, QUICK)) {
                Files.writeString(job, "sumbr: [");
                letters.ended(ending(EndingKind.UNUSABLE, OptionalLong.empty(), "Berkas job salah."));
                await("the letters", () -> server.received().size() >= 2);
            }
        }
    }

    @Test
    void no_header_can_be_smuggled_in() {
        Wording words = new Wording("uji\r\nBcc: x@y.id", "https://p", ZoneOffset.UTC);

        assertThat(words.alarm(ending(EndingKind.FAILED, OptionalLong.empty(), "Gagal."))
                        .subject())
                .isEqualTo("[Padan] Pemeriksaan gagal: uji Bcc: x@y.id");
    }
}
