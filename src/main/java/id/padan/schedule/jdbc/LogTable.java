package id.padan.schedule.jdbc;

import id.padan.schedule.LogLine;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The logs of runs: table run_log. Thread-safe; of one request only one thread may write. */
public record LogTable(JdbcTemplate jdbc) {
    /** Adds lines behind those that are there. */
    public void add(long request, List<LogLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Integer last = jdbc.queryForObject(
                "select coalesce(max(line), 0) from run_log where request = ?", Integer.class, request);
        int line = last == null ? 0 : last;
        List<Object[]> rows = new ArrayList<>();
        for (LogLine each : lines) {
            line++;
            rows.add(new Object[] {request, line, Times.stored(each.at()), each.text()});
        }
        jdbc.batchUpdate("insert into run_log (request, line, told_at, said) values (?, ?, ?, ?)", rows);
    }

    /** Of one request. */
    public List<LogLine> of(long request) {
        return jdbc.query(
                "select told_at, said from run_log where request = ? order by line",
                (row, n) -> new LogLine(Times.read(row, "told_at"), row.getString("said")),
                request);
    }

    /** Of all requests that worked at a run. */
    public List<LogLine> ofRun(String job, long run) {
        return jdbc.query(
                "select l.told_at, l.said from run_request q join run_log l on l.request = q.request"
                        + " where q.job = ? and q.run_number = ? order by l.request, l.line",
                (row, n) -> new LogLine(Times.read(row, "told_at"), row.getString("said")),
                job,
                run);
    }
}
