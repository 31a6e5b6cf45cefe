package id.padan.schedule.jdbc;

import id.padan.job.Consent;
import id.padan.schedule.Ending;
import id.padan.schedule.EndingKind;
import id.padan.schedule.LiveRun;
import id.padan.schedule.LiveStep;
import id.padan.schedule.OpenRequest;
import id.padan.schedule.Outcome;
import id.padan.schedule.RunRequest;
import id.padan.schedule.Trigger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionOperations;

/** What one job's servers were asked for: tables run_request and run_live. Thread-safe. */
public final class RequestTable {
    private static final String LIVE = """
            select q.* from run_live l join run_request q on q.request = l.request where l.job = ?
            """;

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final String job;
    private final ZoneId zone;

    /** @param zone in which a run's day is told */
    public RequestTable(JdbcTemplate jdbc, TransactionOperations transaction, String job, ZoneId zone) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.job = job;
        this.zone = zone;
    }

    /**
     * Puts a request down as the one on its way, in the transaction that is open or one of its own.
     *
     * @throws DuplicateKeyException when another one is; nothing was put down then
     */
    public long add(RunRequest wish, Instant now) {
        return Objects.requireNonNull(transaction.execute(status -> {
            long number = insert(wish, now);
            jdbc.update("insert into run_live (job, request) values (?, ?)", job, number);
            return number;
        }));
    }

    private long insert(RunRequest wish, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    var insert = connection.prepareStatement("""
                            insert into run_request (job, who, asked_by, again, gates, reason, consent_by, tanggal, asked_at,
                                server, attempts, seen_at, steps, stop_by, ending, sentence, trace)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, ?, '', '', '', '', '')
                            """, new String[] {"request"});
                    insert.setString(1, job);
                    insert.setString(2, wish.who());
                    insert.setString(3, wish.trigger().name());
                    insert.setBoolean(4, wish.again());
                    insert.setString(5, String.join(",", wish.consent().gates()));
                    insert.setString(6, wish.consent().reason());
                    insert.setString(7, wish.consent().who());
                    insert.setObject(8, LocalDate.ofInstant(now, zone));
                    insert.setObject(9, Times.stored(now));
                    insert.setObject(10, Times.stored(now));
                    return insert;
                },
                key);
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    /** A server begins with a request, or goes on with it; empty when it has ended. */
    public Optional<OpenRequest> begin(long request, String server, Instant now) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<OpenRequest> open = jdbc
                    .query(
                            "select * from run_request where request = ? and ending = '' for update",
                            (row, n) -> open(row),
                            request)
                    .stream()
                    .findFirst();
            open.ifPresent(known -> jdbc.update(
                    "update run_request set server = ?, attempts = ?, seen_at = ?, steps = '' where request = ?",
                    server,
                    known.attempts(),
                    Times.stored(now),
                    request));
            return open;
        }));
    }

    /** The server gives a request back that it may not finish; another, or this one later, begins with it again. */
    public void giveBack(long request, String server) {
        jdbc.update(
                "update run_request set attempts = attempts - 1 where request = ? and server = ? and ending = ''",
                request,
                server);
    }

    /**
     * Tells how far a run is.
     *
     * @return who wants it to stop, "" for nobody
     */
    public String tell(long request, String server, List<LiveStep> steps, Instant now) {
        jdbc.update(
                "update run_request set steps = ?, seen_at = ? where request = ? and server = ? and ending = ''",
                steps.stream().map(Steps::line).collect(Collectors.joining("\n")),
                Times.stored(now),
                request,
                server);
        return stopWanted(request);
    }

    /** Who wants a request to stop, "" for nobody. */
    public String stopWanted(long request) {
        return jdbc.queryForList("select stop_by from run_request where request = ?", String.class, request).stream()
                .findFirst()
                .orElse("");
    }

    /** Wants a request to stop; whoever wanted it first stays. */
    public void stop(long request, String who) {
        jdbc.update("update run_request set stop_by = ? where request = ? and stop_by = ''", who, request);
    }

    /** Ends a request as long as no server has begun with it. */
    public boolean endWaiting(long request, Outcome outcome, Instant now) {
        return end(request, outcome, now, " and server = ''");
    }

    /** Ends a request; false when it had ended before. */
    public boolean end(long request, Outcome outcome, Instant now) {
        return end(request, outcome, now, "");
    }

    private boolean end(long request, Outcome outcome, Instant now, String only) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            int ended = jdbc.update(
                    "update run_request set ending = ?, ended_at = ?, seen_at = ?, run_number = ?, sentence = ?, trace = ?"
                            + " where request = ? and ending = ''" + only,
                    outcome.kind().name(),
                    Times.stored(now),
                    Times.stored(now),
                    outcome.run().isPresent() ? outcome.run().getAsLong() : null,
                    outcome.sentence(),
                    outcome.trace(),
                    request);
            if (ended > 0) {
                jdbc.update("delete from run_live where job = ? and request = ?", job, request);
            }
            return ended > 0;
        }));
    }

    /** The one on its way. */
    public Optional<LiveRun> live() {
        return jdbc.query(LIVE, (row, n) -> live(row), job).stream().findFirst();
    }

    /** What came of the last ones, the newest first. */
    public List<Ending> endings(int most) {
        return jdbc.query(
                "select * from run_request where job = ? and ending <> '' order by request desc limit ?",
                (row, n) -> ending(row),
                job,
                most);
    }

    /** What came of one. */
    public Optional<Ending> ending(long request) {
        return jdbc
                .query(
                        "select * from run_request where job = ? and request = ? and ending <> ''",
                        (row, n) -> ending(row),
                        job,
                        request)
                .stream()
                .findFirst();
    }

    private static OpenRequest open(ResultSet row) throws SQLException {
        Set<String> gates = Stream.of(row.getString("gates").split(",", -1))
                .filter(gate -> !gate.isEmpty())
                .collect(Collectors.toSet());
        return new OpenRequest(
                row.getLong("request"),
                new RunRequest(
                        row.getString("who"),
                        Trigger.valueOf(row.getString("asked_by")),
                        row.getBoolean("again"),
                        new Consent(gates, row.getString("reason"), row.getString("consent_by"))),
                row.getObject("tanggal", LocalDate.class),
                row.getInt("attempts") + 1,
                row.getString("server"),
                row.getString("stop_by"));
    }

    private static LiveRun live(ResultSet row) throws SQLException {
        return new LiveRun(
                row.getLong("request"),
                row.getString("server"),
                Trigger.valueOf(row.getString("asked_by")),
                row.getString("who"),
                Times.read(row, "asked_at"),
                Times.read(row, "seen_at"),
                row.getString("steps").lines().map(Steps::read).toList(),
                row.getString("stop_by"));
    }

    private static Ending ending(ResultSet row) throws SQLException {
        long run = row.getLong("run_number");
        OptionalLong number = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(run);
        return new Ending(
                row.getLong("request"),
                Trigger.valueOf(row.getString("asked_by")),
                row.getString("who"),
                row.getString("server"),
                Times.read(row, "asked_at"),
                Times.read(row, "ended_at"),
                EndingKind.valueOf(row.getString("ending")),
                number,
                row.getString("sentence"),
                row.getString("trace"));
    }
}
