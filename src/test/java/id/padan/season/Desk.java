package id.padan.season;

import id.padan.cli.Terminal;
import id.padan.cli.Terminal.Said;
import id.padan.ledger.jdbc.JdbcLives;
import id.padan.life.Life;
import id.padan.life.Move;
import id.padan.life.Step.ClaimResult;
import id.padan.season.Standing.Track;
import id.padan.testing.FilledIn;
import id.padan.testing.FolderBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The officer's desk: a folder of files, a job, the command line, and what the ledger says afterwards. */
final class Desk {
    private static final String JOB = "musim";
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Path folder;
    private final Map<String, String> database;
    private final Terminal terminal;

    Desk(Path folder, Map<String, String> database) {
        this.folder = folder;
        this.database = database;
        this.terminal = new Terminal(database);
    }

    /** Where downloaded files lie. */
    Path files() {
        return folder.resolve("berkas");
    }

    /** Runs the job on a day, with a rule switched off unless it is "". */
    Said run(LocalDate day, String ruleOff, String... options) throws IOException {
        Path job = Files.writeString(folder.resolve(JOB + ".yml"), """
                nama: %s
                sumber:
                  siasn-pegawai: berkas/siasn-pegawai-*.csv
                  siasn-unor: berkas/siasn-unor-*.csv
                  ekinerja-skp: berkas/ekinerja-skp-*.csv
                  pmm: berkas/pmm-*.csv
                  pengecualian: berkas/pengecualian-*.csv
                periode:
                  awal: 2026-01-01
                  akhir: 2026-06-30
                aturan:
                  mati: [%s]
                ambang:
                  selisih_hari: 14
                keluaran: reports
                """.formatted(JOB, ruleOff));
        String[] command = Stream.concat(
                        Stream.of("jalankan", job.toString(), "--tanggal", day.toString()), Stream.of(options))
                .toArray(String[]::new);
        return terminal.type(on(day), command);
    }

    private static Clock on(LocalDate day) {
        return Clock.fixed(day.atTime(MORNING).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** An office's workbook as it was published on a day. */
    FilledIn workbook(Office office, LocalDate day) throws IOException {
        return new FilledIn(folder.resolve("reports")
                .resolve(JOB)
                .resolve(day.toString())
                .resolve("Rekap - " + office.name + ".xlsx"));
    }

    /** A workbook comes back under this name. */
    Path send(FilledIn book, String name) throws IOException {
        try (book) {
            return book.save(folder.resolve("kiriman").resolve(name));
        }
    }

    /** Receives a workbook on a day. */
    Said receive(LocalDate day, Path file, String... options) {
        return terminal.type(
                on(day),
                Stream.concat(Stream.of("terima", file.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    /** All recaps that were ever published, as checksums. */
    Map<String, String> published() throws Exception {
        return FolderBytes.of(folder.resolve("reports"));
    }

    /** One finding as the last published run left it. */
    record Course(Life life, Move move, ClaimResult claim, String nama, String unor) {
        Standing standing() {
            Life.Track record = life.record();
            return new Standing(
                    life.state(),
                    life.since(),
                    life.firstDay(),
                    move,
                    life.why(),
                    life.until(),
                    new Track(record.regressions(), record.denied(), LocalDate.MIN),
                    claim);
        }
    }

    /** What the last published run says, by life. */
    List<Course> courses() throws SQLException {
        String url = database.getOrDefault("spring.datasource.url", "");
        String user = database.getOrDefault("spring.datasource.username", "");
        try (Connection connection =
                user.isEmpty() ? DriverManager.getConnection(url) : DriverManager.getConnection(url, user, "")) {
            return courses(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
        }
    }

    private static List<Course> courses(JdbcTemplate jdbc) {
        JdbcLives lives = new JdbcLives(jdbc);
        long run = lives.accepted(JOB, Long.MAX_VALUE).orElse(0);
        Map<Long, Life> byNumber = new HashMap<>();
        lives.of(run).forEach(life -> byNumber.put(life.number(), life));
        List<Course> courses = new ArrayList<>();
        RowCallbackHandler each = row -> courses.add(new Course(
                Objects.requireNonNull(byNumber.get(row.getLong(1))),
                Move.valueOf(row.getString(2)),
                ClaimResult.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5)));
        jdbc.query(
                "select c.life, c.move, c.claim, l.nama, l.unor from course c join life l on l.life = c.life where c.run_number = ?",
                each,
                run);
        return courses;
    }
}
