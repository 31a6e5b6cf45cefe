package id.padan.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.ledger.AuditFilter;
import id.padan.ledger.AuditRecord;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** How the audit is searched, before every database. */
abstract class AuditContract {
    private static final Instant DAY = Instant.parse("2026-06-28T17:00:00Z");

    private Optional<HikariDataSource> pool = Optional.empty();

    abstract HikariDataSource database();

    @BeforeEach
    void five_records() {
        pool = Optional.of(database());
        add(0, "rina", "masuk", "akun rina");
        add(86_399, "siti", "akun diubah", "akun rina");
        add(86_400, "rina", "unduh", "instansi a1");
        add(86_401, "siti", "masuk", "akun siti");
        add(90_000, "padan", "akun dibuat", "akun rina.k");
    }

    @AfterEach
    void close() {
        pool.ifPresent(HikariDataSource::close);
    }

    private JdbcAudit audit() {
        return new JdbcAudit(new JdbcTemplate(pool.orElseThrow()));
    }

    private void add(int seconds, String who, String action, String about) {
        audit().add(new AuditRecord(
                DAY.plusSeconds(seconds), who, action, "", about, "b", "a", Integer.toString(seconds)));
    }

    private String found(AuditFilter filter, int leaveOut, int most) {
        return String.join(
                " ",
                audit().find(filter, leaveOut, most).stream()
                        .map(AuditRecord::reason)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            ""     | ""          | -      | -      | 90000 86401 86400 86399 0
            rina   | ""          | -      | -      | 86400 86399 0
            siti   | ""          | -      | -      | 86401 86399
            rin    | ""          | -      | -      | ""
            "%"    | ""          | -      | -      | ""
            ""     | masuk       | -      | -      | 86401 0
            ""     | mas         | -      | -      | ""
            rina   | masuk       | -      | -      | 0
            ""     | ""          | 0      | 86400  | 86399 0
            ""     | ""          | 86400  | 172800 | 90000 86401 86400
            rina   | ""          | 86400  | -      | 86400
            ""     | ""          | -      | 1      | 0
            siti   | akun diubah | 86400  | -      | ""
            """)
    void all_that_a_filter_says_must_hold(String account, String action, Long from, Long until, String expected) {
        AuditFilter filter = new AuditFilter(
                account,
                action,
                from == null ? null : DAY.plusSeconds(from),
                until == null ? null : DAY.plusSeconds(until));

        assertThat(found(filter, 0, 9)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            0 | 2 | 90000 86401
            2 | 2 | 86400 86399
            4 | 2 | 0
            6 | 2 | ""
            """)
    void pages_follow_each_other(int leaveOut, int most, String expected) {
        assertThat(found(AuditFilter.ALL, leaveOut, most)).isEqualTo(expected);
    }

    @Test
    void a_record_comes_back_as_it_was_put_down() {
        AuditRecord put = new AuditRecord(DAY, "rina", "ubah '\\'", "uji", "akun x", "", "sesudah\nnya", "sebab");
        audit().add(put);

        assertThat(audit().find(AuditFilter.ALL, 0, 1)).containsExactly(put);
        assertThat(audit().latest(1)).containsExactly(put);
    }

    @Test
    void actions_are_each_named_once() {
        assertThat(audit().actions()).containsExactly("akun dibuat", "akun diubah", "masuk", "unduh");
    }
}
