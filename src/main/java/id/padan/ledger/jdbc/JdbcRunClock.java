package id.padan.ledger.jdbc;

import id.padan.ledger.RunClock;
import id.padan.ledger.RunTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * {@link RunClock} in a database. The steps are Spring Batch's, found by the parameters that make two runs the same; it
 * keeps moments of the machine's own clock, of which only differences are taken. Thread-safe.
 */
public record JdbcRunClock(JdbcTemplate jdbc) implements RunClock {
    private static final String STEPS = """
            select s.step_name, s.start_time, coalesce(s.end_time, s.last_updated)
            from batch_step_execution s where s.start_time is not null and s.job_execution_id in (
              select f.job_execution_id from batch_job_execution_params f
              join batch_job_execution_params j on j.job_execution_id = f.job_execution_id
              join batch_job_execution_params t on t.job_execution_id = f.job_execution_id
              join batch_job_execution_params u on u.job_execution_id = f.job_execution_id
              where f.parameter_name = 'sidik' and f.parameter_value = ?
                and j.parameter_name = 'job' and j.parameter_value = ?
                and t.parameter_name = 'tanggal' and t.parameter_value = ?
                and u.parameter_name = 'ulang' and u.parameter_value = ?)
            order by s.step_execution_id
            """;

    private record Opened(
            String job, String day, String fingerprint, String repetition, Instant opened, Instant changed) {}

    @Override
    public RunTimes times(long run) {
        Opened opened = jdbc
                .query(
                        "select job, tanggal, fingerprint, repetition, opened_at, changed_at from run where run_number = ?",
                        (row, n) -> new Opened(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                row.getObject(6, OffsetDateTime.class).toInstant()),
                        run)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no run " + run));
        return new RunTimes(opened.opened, opened.changed, steps(opened));
    }

    private List<RunTimes.Step> steps(Opened run) {
        Map<String, Duration> took = new LinkedHashMap<>();
        RowCallbackHandler each = row -> took.merge(
                row.getString(1),
                Duration.between(row.getObject(2, LocalDateTime.class), row.getObject(3, LocalDateTime.class)),
                Duration::plus);
        jdbc.query(STEPS, each, run.fingerprint, run.job, run.day, run.repetition);
        return took.entrySet().stream()
                .map(step -> new RunTimes.Step(step.getKey(), step.getValue()))
                .toList();
    }
}
