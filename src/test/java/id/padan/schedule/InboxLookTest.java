package id.padan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.sample.Format;
import id.padan.sample.SampleWriter;
import id.padan.sample.Scale;
import id.padan.schedule.InboxFile.State;
import id.padan.schedule.jdbc.Tables;
import id.padan.testing.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InboxLookTest {
    private static final String JOB = """
            nama: kab
            sumber:
              siasn-pegawai: siasn/siasn-pegawai-*.csv
              siasn-unor: siasn/siasn-unor-*.csv
              pmm: pmm/pmm-*.csv
              pengecualian: pengecualian-*.csv
            periode: { awal: 2026-01-01, akhir: 2026-06-30 }
            kotak_masuk: { folder: masuk, tenang_menit: 2 }
            """;
    private static final String SET = "siasn-pegawai siasn-unor pmm";

    @TempDir
    private static Path samples;

    @TempDir
    private Path folder;

    private final SteppedClock clock = new SteppedClock("2026-06-15T08:00");
    private final List<Long> asked = new ArrayList<>();
    private HikariDataSource pool = new HikariDataSource();
    private Tables tables = Tables.of(pool, "kab", SteppedClock.WIB);

    @BeforeAll
    static void samples() throws IOException {
        SampleWriter.write(samples, Scale.KECIL, SampleWriter.DEFAULT_SEED, Format.CSV);
    }

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("kab.yml"), JOB);
        Files.createDirectories(folder.resolve("masuk"));
        pool = Databases.migrated(Databases.h2(folder), "h2");
        tables = Tables.of(pool, "kab", SteppedClock.WIB);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private InboxLook inbox() {
        return new InboxLook(
                new JobBook(folder.resolve("kab.yml"), "kab", SteppedClock.WIB, clock), tables, asked::add);
    }

    /** A look, some minutes after the one before. */
    private InboxView after(int minutes) {
        clock.on(Duration.ofMinutes(minutes));
        inbox().look();
        return inbox().view().orElseThrow();
    }

    private static Path sample(String kind) throws IOException {
        try (Stream<Path> all = Files.list(samples)) {
            return all.filter(file -> String.valueOf(file.getFileName()).startsWith(kind + "-2"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path arrives(String kind, String name) throws IOException {
        return Files.copy(sample(kind), folder.resolve("masuk").resolve(name));
    }

    private void arrive(String kinds) throws IOException {
        for (String kind : kinds.split(" ", -1)) {
            arrives(kind, kind + "-2026-06-15.csv");
        }
    }

    private List<String> lying(String where) throws IOException {
        if (!Files.isDirectory(folder.resolve(where))) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder.resolve(where))) {
            return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void before_the_first_look_nothing_is_claimed_and_an_empty_inbox_is_said_to_be_empty() {
        assertThat(inbox().view().orElseThrow())
                .isEqualTo(new InboxView(
                        folder.resolve("masuk"), null, List.of(), List.of(), "Kotak masuk belum diperiksa."));
        InboxView view = after(1);
        assertThat(view.looked()).isEqualTo(clock.instant());
        assertThat(view.sentence()).isEqualTo("Tidak ada berkas baru.");
        assertThat(view.missing())
                .containsExactly(
                        "siasn-pegawai (siasn-pegawai-*.csv)", "siasn-unor (siasn-unor-*.csv)", "pmm (pmm-*.csv)");
        assertThat(asked).isEmpty();
    }

    @Test
    void a_complete_set_at_rest_is_moved_and_a_run_asked_for_once() throws Exception {
        arrive(SET);
        assertThat(after(1).sentence()).startsWith("3 berkas masih ditulis atau baru saja datang");
        assertThat(after(1).files()).extracting(InboxFile::state).containsOnly(State.GROWING);
        InboxView taken = after(1);

        assertThat(taken.sentence()).isEqualTo("Lengkap: 3 berkas dipindahkan ke folder sumbernya, dan run diminta.");
        assertThat(lying("masuk")).isEmpty();
        assertThat(lying("siasn")).containsExactly("siasn-pegawai-2026-06-15.csv", "siasn-unor-2026-06-15.csv");
        assertThat(lying("pmm")).containsExactly("pmm-2026-06-15.csv");
        LiveRun live = tables.requests().live().orElseThrow();
        assertThat(live.trigger()).isEqualTo(Trigger.INBOX);
        assertThat(asked).containsExactly(live.request());

        assertThat(after(1).sentence()).isEqualTo("Tidak ada berkas baru.");
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_file_that_still_grows_keeps_the_set_waiting() throws Exception {
        arrive(SET);
        after(1);
        Files.writeString(folder.resolve("masuk/pmm-2026-06-15.csv"), "\n", StandardOpenOption.APPEND);
        InboxView view = after(2);

        assertThat(view.sentence()).startsWith("1 berkas masih ditulis");
        assertThat(view.files())
                .filteredOn(file -> file.state() == State.GROWING)
                .extracting(InboxFile::name)
                .containsExactly("pmm-2026-06-15.csv");
        assertThat(view.missing()).containsExactly("pmm (pmm-*.csv)");
        assertThat(asked).isEmpty();
        assertThat(after(2).sentence()).startsWith("Lengkap: 3 berkas");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # what arrives        | named                        | the set            | what is said of the file             | of the inbox
            siasn-unor            | siasn-unor-2026-06-15.csv    |                    |                                      | Belum lengkap; masih ditunggu: siasn-pegawai (siasn-pegawai-*.csv), pmm (pmm-*.csv).
            pmm                   | Data PMM.csv                 |                    | dikenali sebagai pmm, tetapi namanya tidak cocok dengan pmm-*.csv. Ganti namanya. | Ada berkas yang tidak dapat diterima
            siasn-unor            | pmm-2026-06-15.csv           |                    | siasn-unor                           | Ada berkas yang tidak dapat diterima
            siasn-unor            | pmm-2026-06-15.csv           | siasn-pegawai pmm  | siasn-unor                           | Ada berkas yang tidak dapat diterima
            ekinerja-rhk          | rhk.csv                      |                    | jenis yang tidak dipakai job ini     | Belum lengkap; masih ditunggu: siasn-pegawai
            # what belongs nowhere is in nobody's way, and a list of the office's own comes along
            ekinerja-rhk          | rhk.csv                      | siasn-pegawai siasn-unor pmm | jenis yang tidak dipakai job ini | Lengkap: 3 berkas
            pengecualian          | pengecualian-2026-06-15.csv  | siasn-pegawai siasn-unor pmm |                            | Lengkap: 4 berkas
            pengecualian          | pengecualian-2026-06-15.csv  |                    |                                      | Belum lengkap; masih ditunggu: siasn-pegawai
            """)
    void what_is_said_of_a_file(String kind, String name, String set, String remark, String sentence) throws Exception {
        arrives(kind, name);
        for (String other : set == null ? List.<String>of() : List.of(set.split(" ", -1))) {
            arrives(other, other + "-2026-06-14.csv");
        }
        after(1);
        InboxView view = after(3);

        assertThat(view.sentence()).startsWith(sentence);
        assertThat(asked).hasSize(sentence.startsWith("Lengkap") ? 1 : 0);
        if (remark != null) {
            assertThat(view.files())
                    .filteredOn(file -> file.name().equals(name))
                    .singleElement()
                    .satisfies(file -> {
                        assertThat(file.state()).isEqualTo(State.REFUSED);
                        assertThat(file.remark()).contains(remark);
                    });
        }
    }

    @Test
    void a_file_that_is_there_already_is_never_overwritten() throws Exception {
        Files.createDirectories(folder.resolve("pmm"));
        Path old = Files.writeString(folder.resolve("pmm/pmm-2026-06-15.csv"), "lama");
        arrive(SET);
        after(1);
        InboxView view = after(3);

        assertThat(view.files())
                .filteredOn(file -> file.state() == State.REFUSED)
                .singleElement()
                .satisfies(file -> assertThat(file.remark())
                        .startsWith("Berkas bernama sama sudah ada di ")
                        .contains("Beri berkas ini nama lain yang cocok dengan pmm-*.csv"));
        assertThat(lying("masuk")).hasSize(3);
        assertThat(Files.readString(old)).isEqualTo("lama");
        assertThat(asked).isEmpty();

        Files.move(folder.resolve("masuk/pmm-2026-06-15.csv"), folder.resolve("masuk/pmm-2026-06-15b.csv"));
        after(1);
        assertThat(after(3).sentence()).startsWith("Lengkap: 3 berkas");
        assertThat(lying("pmm")).containsExactly("pmm-2026-06-15.csv", "pmm-2026-06-15b.csv");
    }

    @Test
    void a_set_waits_for_the_run_on_its_way() throws Exception {
        long manual = tables.requests().add(RunRequest.by("sari"), clock.instant());
        arrive(SET);
        after(1);
        assertThat(after(3).sentence()).isEqualTo("Lengkap; dikerjakan sesudah run yang sedang berjalan selesai.");
        assertThat(lying("masuk")).hasSize(3);

        tables.requests().end(manual, Outcome.of(EndingKind.PUBLISHED, 1, "ok"), clock.instant());
        assertThat(after(1).sentence()).startsWith("Lengkap: 3 berkas");
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_move_that_was_cut_short_is_finished_and_its_run_asked_for() throws Exception {
        long manual = tables.requests().add(RunRequest.by("sari"), clock.instant());
        arrive(SET);
        after(1);
        after(3);
        tables.requests().end(manual, Outcome.of(EndingKind.PUBLISHED, 1, "ok"), clock.instant());
        SeenInbox last = tables.inbox().last().orElseThrow();
        tables.inbox().put(new SeenInbox(last.looked(), last.files(), List.of(), "", true));
        Files.createDirectories(folder.resolve("pmm"));
        Files.createDirectories(folder.resolve("siasn"));
        // one was moved, one half-way, one not at all
        Files.move(folder.resolve("masuk/pmm-2026-06-15.csv"), folder.resolve("pmm/pmm-2026-06-15.csv"));
        Files.move(
                folder.resolve("masuk/siasn-unor-2026-06-15.csv"),
                folder.resolve("siasn/.masuk-siasn-unor-2026-06-15.csv"));

        assertThat(after(1).sentence()).startsWith("Lengkap: 3 berkas");
        assertThat(lying("siasn")).containsExactly("siasn-pegawai-2026-06-15.csv", "siasn-unor-2026-06-15.csv");
        assertThat(lying("pmm")).containsExactly("pmm-2026-06-15.csv");
        assertThat(lying("masuk")).isEmpty();
        assertThat(asked).hasSize(1);
    }
}
