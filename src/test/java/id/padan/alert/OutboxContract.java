package id.padan.alert;

import static org.assertj.core.api.Assertions.assertThat;

import id.padan.account.Accounts;
import id.padan.account.jdbc.AccountTables;
import id.padan.alert.Letter.Enclosure;
import id.padan.alert.jdbc.LetterTable;
import id.padan.job.Workbench;
import id.padan.ledger.AuditRecord;
import id.padan.testing.SampleOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of waiting letters and of who sends them, on either database. */
@Timeout(240)
abstract class OutboxContract {
    private static final Duration LATER = Duration.ofHours(7);

    @TempDir
    Path office;

    private final SteppedClock clock = new SteppedClock();
    private Workbench bench;
    private LetterTable letters;

    abstract Map<String, String> database();

    @BeforeEach
    void an_office() throws Exception {
        bench = Workbench.open(database());
        letters = LetterTable.in(bench.database(), bench.auditBook(), "uji");
    }

    @AfterEach
    void is_left() {
        bench.close();
    }

    private Courier courier(int port) throws IOException {
        Path job = SampleOffice.job(office, "");
        Files.writeString(
                job,
                "surat: { server: 127.0.0.1, pengaman: tidak, porta: " + port
                        + ", dari: padan@uji.go.id, alamat: 'https://padan.uji.go.id' }\n",
                StandardOpenOption.APPEND);
        Accounts accounts =
                AccountTables.in(bench.database(), bench.auditBook()).accounts();
        return new Courier(
                new JobPost(job, clock), letters, new Postman("", ""), new Workbooks(bench, accounts), clock);
    }

    private void write(String topic, String to) {
        letters.add(new Letter(to, "", topic, "[Padan] Uji – pokok", "Isi.\n", Enclosure.NONE), clock.instant());
    }

    private Unsent unsent() {
        return letters.unsent(clock.instant().minus(Duration.ofDays(7)));
    }

    @Test
    void a_letter_is_sent_once_when_the_mail_server_comes_up_later() throws IOException {
        int port = MailServer.freePort();
        Courier courier = courier(port);
        write("satu", "bkd@uji.go.id");
        write("dua", "bkd@uji.go.id");

        courier.round();

        assertThat(unsent().waiting()).isEqualTo(2);
        assertThat(unsent().since()).contains(clock.instant());
        assertThat(unsent().problem()).contains("127.0.0.1:" + port, "tidak dapat dihubungi");
        try (MailServer server = MailServer.plain(port)) {
            courier.round();
            assertThat(server.received())
                    .as("the one not tried yet; the other one rests")
                    .hasSize(1);
            clock.on(Duration.ofMinutes(1));
            courier.round();
            courier.round();
            clock.on(LATER);
            courier.round();
            assertThat(server.received()).hasSize(2);
        }
        assertThat(unsent()).isEqualTo(new Unsent(0, Optional.empty(), "", 0, ""));
    }

    @Test
    void two_senders_send_every_letter_once() throws Exception {
        int many = 12;
        IntStream.range(0, many).forEach(i -> write("pokok " + i, "orang" + i + "@uji.go.id"));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (MailServer server = MailServer.plain()) {
            List<Courier> couriers = List.of(courier(server.port()), courier(server.port()));
            List<Future<?>> rounds = couriers.stream()
                    .<Future<?>>map(courier -> threads.submit(courier::round))
                    .toList();
            for (Future<?> round : rounds) {
                round.get();
            }

            assertThat(server.recipients()).hasSize(many).doesNotHaveDuplicates();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_claimed_letter_is_tried_again_only_after_its_server_must_have_died() throws IOException {
        write("satu", "bkd@uji.go.id");
        Waiting seen = letters.due(clock.instant(), 5).get(0);
        assertThat(letters.claim(seen, clock.instant().plus(Duration.ofMinutes(15))))
                .isTrue();
        assertThat(letters.claim(seen, clock.instant().plus(Duration.ofMinutes(15))))
                .isFalse();
        try (MailServer server = MailServer.plain()) {
            Courier courier = courier(server.port());
            courier.round();
            assertThat(server.received()).isEmpty();
            clock.on(Duration.ofMinutes(16));
            courier.round();
            assertThat(server.received()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            550 5.1.1 tidak dikenal   | 0 | 2
            450 4.2.0 coba lagi nanti | 2 | 0
            """)
    void only_an_address_refused_for_good_is_given_up_at_once(String answer, int waiting, int givenUp)
            throws IOException {
        write("satu", "tidak.ada@uji.go.id");
        write("dua", "tidak.ada@uji.go.id");
        try (RefusingServer server = new RefusingServer(answer)) {
            courier(server.port()).round();
        }

        assertThat(unsent().waiting()).isEqualTo(waiting);
        assertThat(unsent().givenUp()).isEqualTo(givenUp);
        assertThat(bench.audit(5))
                .extracting(AuditRecord::action)
                .isEqualTo(Collections.nCopies(givenUp, "surat tidak terkirim"));
    }

    @Test
    void a_letter_is_given_up_after_so_many_tries_and_the_audit_says_so() throws IOException {
        Courier courier = courier(MailServer.freePort());
        write("satu", "bkd@uji.go.id");
        for (int attempt = 1; attempt < Courier.MOST_ATTEMPTS; attempt++) {
            courier.round();
            clock.on(LATER);
        }
        assertThat(unsent().givenUp()).isZero();

        courier.round();

        assertThat(unsent().waiting()).isZero();
        assertThat(unsent().givenUp()).isOne();
        assertThat(bench.audit(1)).singleElement().satisfies(record -> {
            assertThat(record.about()).startsWith("surat ");
            assertThat(record.before()).isEqualTo("[Padan] Uji – pokok");
            assertThat(record.toString()).doesNotContain("bkd@");
        });
    }

    @Test
    void nobody_is_told_of_one_thing_twice_until_it_is_long_forgotten() throws IOException {
        write("satu", "bkd@uji.go.id");
        write("satu", "bkd@uji.go.id");
        write("satu", "lain@uji.go.id");
        try (MailServer server = MailServer.plain()) {
            Courier courier = courier(server.port());
            courier.round();
            write("satu", "bkd@uji.go.id");
            courier.round();
            assertThat(server.recipients()).containsExactly("bkd@uji.go.id", "lain@uji.go.id");
            clock.on(Courier.KEPT.plusDays(1));
            courier.round();
            write("satu", "bkd@uji.go.id");
            courier.round();
            assertThat(server.received())
                    .as("90 days later the letter was removed")
                    .hasSize(3);
        }
    }

    @Test
    void pauses_grow_up_to_six_hours() {
        assertThat(Stream.of(0, 1, 2, 8, 9, 15).map(Courier::pause).map(Duration::toMinutes))
                .containsExactly(1L, 2L, 4L, 256L, 360L, 360L);
    }
}
