package id.padan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.testing.Databases;
import id.padan.testing.PostgresServer;
import id.padan.testing.SampleOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code padan bersihkan}: what it removes, and what it never touches. */
final class CleaningTest extends CommandLine {
    private static final List<String> EVIDENCE = List.of(
            "finding", "not_assessed", "suggestion", "foreseen", "excepted", "log_match", "reject", "school_rows");
    private static final List<String> FOR_EVER =
            List.of("run", "intake", "outcome", "headcount", "life", "life_subject", "life_event", "audit");

    private String job = "";
    private String vendor = "h2";

    @BeforeEach
    void two_runs_a_day_apart() throws Exception {
        sample();
        Path file = SampleOffice.job(
                office, "keluaran: reports", "keluaran: reports\nsimpan: { bukti_hari: 30, buku_hari: 60 }");
        Files.writeString(file, Files.readString(file).replace("tanggal: 2026-06-15\n", ""));
        job = file.toString();
    }

    private void run(int days) throws Exception {
        clock = Clock.offset(clock, Duration.ofDays(days));
        assertThat(padan("jalankan", job).code()).isEqualTo(ExitCode.DONE);
    }

    private long count(String table, long run) {
        String column = table.equals("life") ? "first_run" : "run_number";
        String where = table.equals("audit") ? "" : " where " + column + " = " + run;
        try (HikariDataSource pool = Databases.migrated(database, vendor)) {
            Long rows = new JdbcTemplate(pool).queryForObject("select count(*) from " + table + where, Long.class);
            return rows == null ? 0 : rows;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void what_is_older_than_the_job_allows_goes_and_the_counts_stay(String on) throws Exception {
        vendor = on;
        database = on.equals("h2") ? database : PostgresServer.freshDatabase();
        run(0);
        run(1);
        Path reports = office.resolve("reports/uji/2026-06-15");
        Files.writeString(reports.resolve("neraca.json"), "edited");
        clock = Clock.offset(clock, Duration.ofDays(29));
        assertThat(padan("bersihkan", job).out()).contains("Tidak ada yang perlu dihapus: bukti disimpan 30 hari");

        clock = Clock.offset(clock, Duration.ofDays(40));
        Said shown = padan("bersihkan", job);
        assertThat(shown.out())
                .contains(" baris bukti, run 1 tanggal 2026-06-15")
                .contains("Akan dihapus: rekap di " + reports)
                .contains("Belum ada yang dihapus. Tambahkan --terapkan")
                .doesNotContain("run 2");
        assertThat(count("finding", 1)).isPositive();
        Map<String, Long> before = counts();

        Said done = padan("bersihkan", job, "--terapkan", "--oleh", "Rina");
        assertThat(done.code()).isEqualTo(ExitCode.DONE);
        assertThat(done.out()).contains("tetap ada, karena disunting: " + reports.resolve("neraca.json"));
        for (String table : EVIDENCE) {
            assertThat(count(table, 1)).as(table).isZero();
            assertThat(count(table, 2)).as(table + " of the last published run").isPositive();
        }
        Map<String, Long> after = counts();
        before.forEach((table, rows) -> assertThat(after.get(table))
                .as(table)
                .isEqualTo(table.equals("audit") ? Long.valueOf(rows + 2) : rows));
        assertThat(reports.resolve("temuan.csv")).doesNotExist();
        assertThat(reports.resolve("neraca.json")).exists();
        assertThat(office.resolve("reports/uji/2026-06-16/temuan.csv")).exists();
        assertThat(padan("bersihkan", job).out()).contains("Tidak ada yang perlu dihapus");
        assertThat(padan("catatan").out())
                .contains("Rina: bukti dihapus, job uji, run 1\n", "Rina: rekap dihapus, job uji, run 1\n");
        assertThat(padan("riwayat").out()).contains("Run 1").contains("Run 2");
    }

    private Map<String, Long> counts() {
        return FOR_EVER.stream().collect(Collectors.toMap(table -> table, table -> count(table, 1)));
    }
}
