package id.padan.alert.jdbc;

import id.padan.alert.Letter;
import id.padan.alert.Letter.Enclosure;
import id.padan.alert.Unsent;
import id.padan.alert.Waiting;
import id.padan.ledger.Audit;
import id.padan.ledger.AuditRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** One job's letters: table letter. Thread-safe, also between servers. */
public record LetterTable(JdbcTemplate jdbc, TransactionOperations transaction, Audit audit, String job) {
    private static final String WAITING = "WAITING";
    private static final String SENT = "SENT";
    private static final String GIVEN_UP = "GIVEN_UP";

    /** {@code audit} writes into the same database. */
    public static LetterTable in(DataSource database, Audit audit, String job) {
        return new LetterTable(
                new JdbcTemplate(database), new TransactionTemplate(new JdbcTransactionManager(database)), audit, job);
    }

    /** Puts a letter down; does nothing where its recipient has one of the same topic. */
    public void add(Letter letter, Instant now) {
        try {
            jdbc.update(
                    """
                    insert into letter (job, topic, recipient, subject, body, login, run_number, instansi, state, attempts,
                        problem, written_at, next_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '', ?, ?)
                    """,
                    job,
                    letter.topic(),
                    letter.recipient(),
                    letter.subject(),
                    letter.body(),
                    letter.login(),
                    letter.enclosure().run().isPresent()
                            ? letter.enclosure().run().getAsLong()
                            : null,
                    String.join("\n", letter.enclosure().instansi()),
                    WAITING,
                    stored(now),
                    stored(now));
        } catch (DuplicateKeyException told) {
            // this server before it was ended, or another one, was faster
            return;
        }
    }

    /** Those to be tried now, the longest waiting first. */
    public List<Waiting> due(Instant now, int most) {
        return jdbc.query(
                "select * from letter where job = ? and state = ? and next_at <= ? order by next_at, letter limit ?",
                (row, n) -> waiting(row),
                job,
                WAITING,
                stored(now),
                most);
    }

    /**
     * Takes a letter for one try; false where another server did.
     *
     * @param until when the try counts as failed even if nobody says so, since its server has died
     */
    public boolean claim(Waiting letter, Instant until) {
        return jdbc.update(
                        "update letter set attempts = attempts + 1, next_at = ? where letter = ? and state = ? and attempts = ?",
                        stored(until),
                        letter.number(),
                        WAITING,
                        letter.attempts())
                == 1;
    }

    /** It is out; of the workbooks that went along the audit keeps who got them. */
    public void sent(Waiting letter, List<String> workbooks, Instant now) {
        transaction.executeWithoutResult(status -> {
            end(letter, SENT, "", now);
            workbooks.forEach(book -> audit.add(record(letter, "buku dikirim", about(letter) + ": " + book, "", now)));
        });
    }

    /** It is to be tried again. */
    public void later(Waiting letter, String problem, Instant next) {
        jdbc.update(
                "update letter set problem = ?, next_at = ? where letter = ?", problem, stored(next), letter.number());
    }

    /** It is tried no more, which the audit keeps. */
    public void giveUp(Waiting letter, String problem, Instant now) {
        transaction.executeWithoutResult(status -> {
            end(letter, GIVEN_UP, problem, now);
            audit.add(record(letter, "surat tidak terkirim", about(letter), problem, now));
        });
    }

    private static String about(Waiting letter) {
        String whose = letter.letter().login();
        return "surat " + letter.number() + (whose.isEmpty() ? "" : " untuk akun " + whose);
    }

    private AuditRecord record(Waiting letter, String action, String about, String reason, Instant now) {
        return new AuditRecord(now, "padan", action, job, about, letter.letter().subject(), "", reason);
    }

    private void end(Waiting letter, String state, String problem, Instant now) {
        jdbc.update(
                "update letter set state = ?, problem = ?, ended_at = ? where letter = ?",
                state,
                problem,
                stored(now),
                letter.number());
    }

    /** Removes what was sent or given up before then. */
    public void forget(Instant before) {
        jdbc.update("delete from letter where job = ? and state <> ? and ended_at < ?", job, WAITING, stored(before));
    }

    /** What did not get through. {@code lately}: letters given up before then are old news. */
    public Unsent unsent(Instant lately) {
        String problem = last("state = ? and problem <> '' order by next_at desc", WAITING);
        List<Instant> waiting = problem.isEmpty() ? List.of() : waitingSince();
        return new Unsent(
                waiting.size(),
                waiting.stream().findFirst(),
                problem,
                Optional.ofNullable(jdbc.queryForObject(
                                "select count(*) from letter where job = ? and state = ? and ended_at >= ?",
                                Integer.class,
                                job,
                                GIVEN_UP,
                                stored(lately)))
                        .orElse(0),
                last("state = ? and ended_at >= ? order by ended_at desc", GIVEN_UP, stored(lately)));
    }

    private List<Instant> waitingSince() {
        return jdbc.query(
                "select written_at from letter where job = ? and state = ? order by written_at, letter",
                (row, n) -> row.getObject(1, OffsetDateTime.class).toInstant(),
                job,
                WAITING);
    }

    private String last(String which, Object... parameters) {
        Object[] all = new Object[parameters.length + 1];
        all[0] = job;
        System.arraycopy(parameters, 0, all, 1, parameters.length);
        return jdbc
                .queryForList("select problem from letter where job = ? and " + which + " limit 1", String.class, all)
                .stream()
                .findFirst()
                .orElse("");
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        long run = row.getLong("run_number");
        OptionalLong number = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(run);
        return new Waiting(
                row.getLong("letter"),
                new Letter(
                        row.getString("recipient"),
                        row.getString("login"),
                        row.getString("topic"),
                        row.getString("subject"),
                        row.getString("body"),
                        new Enclosure(number, row.getString("instansi").lines().toList())),
                row.getInt("attempts"));
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
