package id.padan.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.padan.answer.Answer;
import id.padan.answer.AnswerStatus;
import id.padan.answer.AnswerTally;
import id.padan.answer.Answers;
import id.padan.answer.Change;
import id.padan.answer.Manifest;
import id.padan.answer.Receipt;
import id.padan.answer.Recorded;
import id.padan.answer.RowKey;
import id.padan.answer.RowKind;
import id.padan.answer.StaleAnswersException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every database behind the answers must do. */
abstract class AnswersContract {
    private static final RowKey ONE = new RowKey(RowKind.TUGAS, "aa11");
    private static final RowKey TWO = new RowKey(RowKind.TEMUAN, "aa11");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 16);
    private static final Answer STARTED = new Answer(AnswerStatus.DIKERJAKAN, "", null, "", null);
    private static final Answer DONE =
            new Answer(AnswerStatus.SELESAI, "catatan \\ 'lain'\t😀", LocalDate.of(2026, 6, 15), "Rina", null);
    private static final Answer NEVER_MIND =
            new Answer(AnswerStatus.BUKAN_MASALAH, "cuti", null, "", LocalDate.of(2026, 6, 30));

    private HikariDataSource pool = new HikariDataSource();
    private JdbcTemplate jdbc = new JdbcTemplate();
    private TransactionTemplate transaction = new TransactionTemplate();
    private Answers answers = new JdbcAnswers(jdbc, transaction);
    private long run;

    abstract HikariDataSource database();

    @BeforeEach
    void open() {
        pool = database();
        jdbc = new JdbcTemplate(pool);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        answers = new JdbcAnswers(jdbc, transaction);
        run = new JdbcRuns(jdbc, transaction, Clock.fixed(Given.NOON, ZoneOffset.UTC))
                .open(Given.newRun(0), Given.CODES)
                .run()
                .number();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private Receipt receipt(String instansiKey, LocalDate day) {
        return new Receipt(
                new Manifest("uji", run, DAY, instansiKey, "Kab.", "Dinas"),
                "rekap.xlsx",
                "ab12",
                "Petugas",
                day,
                Given.NOON);
    }

    private void apply(String instansiKey, Change... changes) throws StaleAnswersException {
        answers.apply(receipt(instansiKey, DAY), List.of(changes));
    }

    @Test
    void every_version_stays_and_the_last_one_counts() throws StaleAnswersException {
        apply("a1", new Change(ONE, 0, STARTED), new Change(TWO, 0, NEVER_MIND));
        answers.apply(receipt("a1", DAY.plusDays(2)), List.of(new Change(ONE, 1, DONE)));

        assertThat(answers.history("uji", "a1"))
                .isEqualTo(Map.of(
                        ONE,
                        List.of(new Recorded(1, STARTED, DAY), new Recorded(2, DONE, DAY.plusDays(2))),
                        TWO,
                        List.of(new Recorded(1, NEVER_MIND, DAY))));
        assertThat(answers.current("uji", "a1"))
                .isEqualTo(Map.of(ONE, new Recorded(2, DONE, DAY.plusDays(2)), TWO, new Recorded(1, NEVER_MIND, DAY)));
    }

    @Test
    void offices_and_jobs_do_not_see_each_others_answers() throws StaleAnswersException {
        apply("a1", new Change(ONE, 0, STARTED));
        apply("b2", new Change(ONE, 0, DONE));

        assertThat(answers.current("uji", "a1")).containsEntry(ONE, new Recorded(1, STARTED, DAY));
        assertThat(answers.current("uji", "b2")).containsEntry(ONE, new Recorded(1, DONE, DAY));
        assertThat(answers.current("lain", "a1")).isEmpty();
        assertThat(answers.history("uji", "")).isEmpty();
    }

    @Test
    void what_follows_another_version_than_the_last_is_refused_with_all_that_came_with_it()
            throws StaleAnswersException {
        apply("a1", new Change(ONE, 0, STARTED));

        for (int before : List.of(0, 2)) {
            assertThatThrownBy(() -> apply("a1", new Change(TWO, 0, STARTED), new Change(ONE, before, DONE)))
                    .isInstanceOf(StaleAnswersException.class)
                    .hasMessageContaining("belum ada yang diterapkan");
        }
        assertThat(answers.history("uji", "a1")).isEqualTo(Map.of(ONE, List.of(new Recorded(1, STARTED, DAY))));
        assertThat(answers.tallies("uji")).hasSize(1);
        assertThat(jdbc.queryForObject("select count(*) from receipt", Long.class))
                .isEqualTo(1L);
    }

    @Test
    void an_answer_leads_back_to_the_file_and_to_who_received_it() throws StaleAnswersException {
        apply("a1", new Change(ONE, 0, STARTED));

        assertThat(jdbc.queryForList("""
                        select r.file || ' ' || r.sha256 || ' ' || r.received_by || ' ' || r.unor_induk
                        from answer a join receipt r on r.receipt = a.receipt
                        """, String.class)).containsExactly("rekap.xlsx ab12 Petugas Dinas");
    }

    @Test
    void the_last_receipt_grows_with_every_answer_of_that_instansi_alone() throws StaleAnswersException {
        long never = answers.lastReceipt("uji", "a1");
        apply("a1", new Change(ONE, 0, STARTED));
        long first = answers.lastReceipt("uji", "a1");
        apply("b2", new Change(ONE, 0, DONE));

        assertThat(answers.lastReceipt("uji", "a1")).isEqualTo(first);
        apply("a1", new Change(ONE, 1, DONE));

        assertThat(never).isZero();
        assertThat(first).isPositive();
        assertThat(answers.lastReceipt("uji", "a1")).isGreaterThan(first);
        assertThat(answers.lastReceipt("lain", "a1")).isZero();
    }

    @Test
    void tallies_count_last_answers_only() throws StaleAnswersException {
        apply("a1", new Change(ONE, 0, STARTED), new Change(TWO, 0, STARTED));
        answers.apply(receipt("a1", DAY.plusDays(3)), List.of(new Change(ONE, 1, DONE)));
        apply("b2", new Change(ONE, 0, NEVER_MIND));

        assertThat(answers.tallies("uji"))
                .containsExactly(
                        new AnswerTally(
                                "a1",
                                run,
                                DAY.plusDays(3),
                                Map.of(AnswerStatus.SELESAI, 1L, AnswerStatus.DIKERJAKAN, 1L)),
                        new AnswerTally("b2", run, DAY, Map.of(AnswerStatus.BUKAN_MASALAH, 1L)));
        assertThat(answers.tallies("lain")).isEmpty();
    }
}
