package id.padan.schedule.jdbc;

import id.padan.schedule.Slot;
import id.padan.schedule.SlotState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;

/** One job's slots: tables slot and slot_watch. Thread-safe. Nothing here opens a transaction. */
public record SlotTable(JdbcTemplate jdbc, String job) {
    /** Up to when slots are dealt with; empty before the first look. */
    public Optional<Instant> seenUntil() {
        return jdbc
                .query(
                        "select seen_until from slot_watch where job = ?",
                        (row, n) -> Times.read(row, "seen_until"),
                        job)
                .stream()
                .findFirst();
    }

    /**
     * The first look: what was due before is nobody's business.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another server looked first
     */
    public void watchFrom(Instant now) {
        jdbc.update("insert into slot_watch (job, seen_until) values (?, ?)", job, Times.stored(now));
    }

    /** Moves the mark; false when another server moved it meanwhile. */
    public boolean seen(Instant before, Instant now) {
        return jdbc.update(
                        "update slot_watch set seen_until = ? where job = ? and seen_until = ?",
                        Times.stored(now),
                        job,
                        Times.stored(before))
                == 1;
    }

    /**
     * Puts down what became of slots.
     *
     * @throws org.springframework.dao.DuplicateKeyException when one of them was dealt with before
     */
    public void add(List<Slot> slots) {
        jdbc.batchUpdate(
                "insert into slot (job, due, state, noticed, server, request) values (?, ?, ?, ?, ?, ?)",
                slots.stream()
                        .map(slot -> new Object[] {
                            job,
                            Times.stored(slot.due()),
                            slot.state().name(),
                            Times.stored(slot.noticed()),
                            slot.server(),
                            slot.request().isPresent() ? slot.request().getAsLong() : null
                        })
                        .toList());
    }

    /** The newest first. */
    public List<Slot> newest(int most) {
        return jdbc.query(
                "select * from slot where job = ? order by due desc limit ?", (row, n) -> slot(row), job, most);
    }

    private static Slot slot(ResultSet row) throws SQLException {
        long request = row.getLong("request");
        OptionalLong asked = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(request);
        return new Slot(
                Times.read(row, "due"),
                SlotState.valueOf(row.getString("state")),
                Times.read(row, "noticed"),
                row.getString("server"),
                asked);
    }
}
